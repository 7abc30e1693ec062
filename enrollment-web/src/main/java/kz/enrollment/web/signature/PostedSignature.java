package kz.enrollment.web.signature;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;

/** What the form of a signing page brought. */
public record PostedSignature(UUID signing, String secret, byte[] signature) {

    /** @throws BusinessRuleViolation {@code signature.none} without a signature, as a browser without scripts sends it */
    static PostedSignature of(HttpServletRequest request) {
        String signature = request.getParameter("signature");
        if (signature == null || signature.isBlank()) {
            throw new BusinessRuleViolation("signature.none");
        }
        return new PostedSignature(
                id(request.getParameter("signing")), request.getParameter("secret"), decoded(signature));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
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
