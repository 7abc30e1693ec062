package kz.enrollment.signature;

import java.time.Instant;

/**
 * What the authority said about the holder's certificate.
 *
 * @param source OCSP, CRL, or NONE when it could not be asked and the policy lets the signature stand
 * @param answer DER of the answer, empty for NONE
 */
public record RevocationProof(String source, byte[] answer, Instant at) {

    /** Whether the answer is a list of revoked certificates, the same for everybody. */
    public boolean isList() {
        return "CRL".equals(source);
    }

    @Override
    public String toString() {
        return "RevocationProof[" + source + ' ' + at + ']';
    }
}
