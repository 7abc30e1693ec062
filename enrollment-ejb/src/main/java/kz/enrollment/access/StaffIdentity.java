package kz.enrollment.access;

import java.util.UUID;

/** @param role one of {@code kz.enrollment.shared.Roles} */
public record StaffIdentity(UUID accountId, String role) {}
