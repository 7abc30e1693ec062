package kz.enrollment.application;

import java.util.UUID;

/** An application was filed. Observers act in the same transaction. */
public record ApplicationSubmitted(UUID applicationId) {}
