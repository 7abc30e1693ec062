package kz.enrollment.signature;

import java.time.Instant;
import java.util.UUID;

/**
 * Opens one signing.
 *
 * @param secret 22 URL-safe characters, 128 bit; only its hash is stored, so it cannot be had again
 */
public record SigningTicket(UUID id, String secret, Instant expiresAt) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "SigningTicket[" + id + ']';
    }
}
