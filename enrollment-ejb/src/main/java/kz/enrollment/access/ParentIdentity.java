package kz.enrollment.access;

import java.util.UUID;

/**
 * Who came in.
 *
 * @param mobileBaseConfirmed false: the mobile citizens base has not told yet that the number is this person's
 * @param proved whether a certificate or the mobile citizens base said at this log-in who it is; if not, the IIN was only typed
 */
public record ParentIdentity(UUID accountId, boolean mobileBaseConfirmed, boolean proved) {}
