package kz.enrollment.web.signature;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.SigningMeans;

/**
 * What the form of a page with NCALayer brought.
 *
 * @param secret the session's: a form that brought one would let in whoever knows it
 */
public record PostedSignature(UUID signing, String secret, byte[] signature) {

    /**
     * @throws BusinessRuleViolation {@code signature.none} without a signature, as a browser without scripts sends it; {@code
     *     signing.expired} when no such page of this session asked for it
     */
    static PostedSignature of(HttpServletRequest request) {
        String signature = request.getParameter("signature");
        if (signature == null || signature.isBlank()) {
            throw new BusinessRuleViolation("signature.none");
        }
        AwaitedSigning asked = AwaitedSigning.of(request, request.getParameter("signing"), SigningMeans.EDS)
                .orElseThrow(() -> new BusinessRuleViolation("signing.expired"));
        return new PostedSignature(asked.id(), asked.secret(), decoded(signature));
    }

    private static byte[] decoded(String signature) {
        try {
            return Base64.getMimeDecoder().decode(signature);
        } catch (IllegalArgumentException noBase64) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "PostedSignature[" + signing + ']';
    }
}
