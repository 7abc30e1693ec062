package kz.enrollment.access;

import java.util.UUID;

/** @param mobileBaseConfirmed false: the mobile citizens base was silent, the number is proved by the code alone */
public record ParentIdentity(UUID accountId, boolean mobileBaseConfirmed) {}
