package kz.enrollment.signature;

import java.time.Instant;
import java.util.UUID;

/**
 * A signature that has been used for its act.
 *
 * @param signatureId under which it is kept and can be checked again, see {@link Signings#recheck}
 * @param at when it was signed
 * @param digest SHA-256 of what was signed, 64 hexadecimal digits
 */
public record UsedSignature(UUID signatureId, SigningMeans means, SignerView signer, Instant at, String digest) {}
