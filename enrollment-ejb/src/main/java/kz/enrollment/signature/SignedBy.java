package kz.enrollment.signature;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof of a signature.
 *
 * @param means {@code SMS_CODE}, {@code EDS}, {@code EGOV_QR} or {@code PAPER}
 * @param digest SHA-256 of what was signed, 64 hexadecimal digits
 * @param signatureId where a signature made with a key is kept; null for the other means
 */
public record SignedBy(String means, Instant at, String digest, UUID signatureId) {

    /** By a code or on paper. */
    public SignedBy(String means, Instant at, String digest) {
        this(means, at, digest, null);
    }
}
