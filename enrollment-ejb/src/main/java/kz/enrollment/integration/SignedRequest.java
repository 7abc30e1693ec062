package kz.enrollment.integration;

import java.util.UUID;
import kz.enrollment.signature.SignatureFormat;

/**
 * A parent's signature that a program brings.
 *
 * @param subject draft or application it is about
 * @param signature CMS in DER, or the signed XML document
 */
public record SignedRequest(UUID subject, SignatureFormat format, byte[] signature, boolean truth, boolean dataUse) {
    @Override
    public String toString() {
        return "SignedRequest[" + subject + ' ' + format + ']';
    }
}
