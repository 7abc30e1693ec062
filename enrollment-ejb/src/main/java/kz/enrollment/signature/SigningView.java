package kz.enrollment.signature;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.shared.Language;

/**
 * A signing as its holder sees it.
 *
 * @param subject the draft, application or order; null at log-in
 * @param content the bytes to sign
 * @param problem why the last try was refused, or null
 * @param language of the pages the signer came from
 */
public record SigningView(
        UUID id,
        SigningPurpose purpose,
        SigningMeans means,
        SignatureFormat format,
        SigningState state,
        UUID subject,
        byte[] content,
        Instant expiresAt,
        SignatureProblem problem,
        Language language) {

    @Override
    public String toString() {
        return "SigningView[" + id + ' ' + purpose + ' ' + state + ' ' + problem + ']';
    }
}
