package kz.enrollment.signature;

import java.time.Instant;
import java.util.List;

/**
 * A signature that counts, with everything needed to check it again years later.
 *
 * @param commonName of the holder, as the certificate has it
 * @param iin of the holder
 * @param bin of the organisation, null for a person's own certificate
 * @param algorithm RSA, GOST_256 or GOST_512
 * @param stampedAt when a time-stamping authority saw it; null without a stamp
 * @param chain DER of the certificates from the holder's to the root
 * @param stampChain the same of the time-stamping authority; empty without a stamp
 * @param toStamp the bytes that a time-stamp of this signature covers
 * @param revocation the authority's answer about revocation
 */
public record VerifiedSignature(
        String commonName,
        String iin,
        String bin,
        String algorithm,
        Instant stampedAt,
        List<byte[]> chain,
        List<byte[]> stampChain,
        byte[] toStamp,
        RevocationProof revocation) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "VerifiedSignature[" + algorithm + ']';
    }
}
