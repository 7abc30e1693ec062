package kz.enrollment.application;

import java.util.UUID;

/** The school put a category right. Observers act in the same transaction. */
public record CategoryCorrected(UUID applicationId) {}
