package kz.enrollment.testpki;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;

/** Digests of all algorithms, for the generators of Bouncy Castle, which do not know the national ones. */
final class Digests implements DigestCalculatorProvider {

    @Override
    public DigestCalculator get(AlgorithmIdentifier identifier) {
        Algorithm algorithm = Arrays.stream(Algorithm.values())
                .filter(candidate -> candidate.digestOid().equals(identifier.getAlgorithm()))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        return new DigestCalculator() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return identifier;
            }

            @Override
            public OutputStream getOutputStream() {
                return content;
            }

            @Override
            public byte[] getDigest() {
                return algorithm.digest(content.toByteArray());
            }
        };
    }
}
