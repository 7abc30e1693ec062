package kz.enrollment.application;

import java.util.UUID;

/** A parent took an application back. Observers act in the same transaction. */
public record ApplicationWithdrawn(UUID applicationId) {}
