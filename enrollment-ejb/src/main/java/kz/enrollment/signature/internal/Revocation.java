package kz.enrollment.signature.internal;

import java.time.Instant;
import java.util.List;
import kz.enrollment.signature.RevocationProof;
import org.bouncycastle.cert.X509CertificateHolder;

/** Asks whether a certificate was revoked. */
@FunctionalInterface
interface Revocation {

    /**
     * @param path from the holder's certificate to the root
     * @param at when it was signed
     * @return the proof that it was good then
     * @throws kz.enrollment.signature.SignatureRefused REVOKED, or REVOCATION_UNKNOWN when nobody answers and the policy is
     *     not to believe
     */
    RevocationProof requireGood(List<X509CertificateHolder> path, Instant at);
}
