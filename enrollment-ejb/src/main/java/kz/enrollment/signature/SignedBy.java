package kz.enrollment.signature;

import java.time.Instant;

/**
 * Proof of a signature.
 *
 * @param means {@code SMS_CODE}
 * @param digest SHA-256 of what was signed, 64 hexadecimal digits
 */
public record SignedBy(String means, Instant at, String digest) {}
