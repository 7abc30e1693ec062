package kz.enrollment.signature.internal;

import kz.enrollment.signature.SignatureFormat;

/** Which verifier reads which form. */
final class Verifiers {

    private Verifiers() {}

    static Verifier of(SignatureFormat format, SignerChecks checks) {
        return switch (format) {
            case CMS -> new CmsVerifier(checks, false);
            case CMS_DETACHED -> new CmsVerifier(checks, true);
            case XML -> new XmlVerifier(checks);
        };
    }
}
