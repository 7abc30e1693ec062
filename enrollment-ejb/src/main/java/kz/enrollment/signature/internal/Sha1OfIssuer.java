package kz.enrollment.signature.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import kz.enrollment.crypto.KeyAlgorithm;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.operator.DigestCalculator;

/** Names an issuer in a request for the status of a certificate (RFC 6960 asks for SHA-1 there); nothing is signed with it. */
final class Sha1OfIssuer implements DigestCalculator {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1);
    }

    @Override
    public OutputStream getOutputStream() {
        // each of the two hashes of a request begins anew
        content.reset();
        return content;
    }

    @Override
    public byte[] getDigest() {
        return KeyAlgorithm.digest(new SHA1Digest(), content.toByteArray());
    }
}
