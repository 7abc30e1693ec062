package kz.enrollment.signature;

import java.time.Instant;
import java.util.UUID;

/**
 * What a later look at a stored signature found, from nothing but what is stored with it.
 *
 * @param problem why it does not count, or null
 * @param revocation where the answer about revocation came from: OCSP, CRL, or NONE while it is missing
 * @param stampedAt when a time-stamping authority saw it, or null
 * @param rootTrusted whether the root of its certificates is still among those we trust today
 */
public record SignatureReport(
        UUID signatureId,
        SigningPurpose purpose,
        SigningMeans means,
        SignatureFormat format,
        SignerView signer,
        SignatureProblem problem,
        String revocation,
        Instant stampedAt,
        boolean rootTrusted) {

    /** Whether it counts. */
    public boolean isGood() {
        return problem == null;
    }
}
