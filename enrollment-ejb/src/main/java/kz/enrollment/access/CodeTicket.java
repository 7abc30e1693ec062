package kz.enrollment.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A one-time code is on its way.
 *
 * @param id to be given back with the code
 * @param maskedPhone where it went, recognisable for the owner only
 * @param expiresAt until when it opens
 * @param resendAt when it is reasonable to offer another one
 */
public record CodeTicket(UUID id, String maskedPhone, Instant expiresAt, Instant resendAt) {}
