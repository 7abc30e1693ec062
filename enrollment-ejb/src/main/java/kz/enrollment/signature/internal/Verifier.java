package kz.enrollment.signature.internal;

import kz.enrollment.signature.Expected;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.VerifiedSignature;

/** Verifies signatures of one form. */
@FunctionalInterface
interface Verifier {

    /** Longer ones are not looked at. */
    int LONGEST = 8 * 1024 * 1024;

    /**
     * @param content what must have been signed, as we stored it
     * @throws SignatureRefused when it does not count
     */
    VerifiedSignature verify(byte[] signature, byte[] content, Expected expected);
}
