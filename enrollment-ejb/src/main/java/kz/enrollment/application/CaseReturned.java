package kz.enrollment.application;

import java.util.UUID;

/**
 * An application is to be decided (again): a place came after a refusal, or in another stream. Observers act in the same
 * transaction.
 *
 * @param otherStream whether it belongs to another stream than before, so that the address is to be looked at anew
 */
public record CaseReturned(UUID applicationId, boolean otherStream) {}
