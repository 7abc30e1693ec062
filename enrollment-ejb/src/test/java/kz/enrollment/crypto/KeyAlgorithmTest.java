package kz.enrollment.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;

class KeyAlgorithmTest {

    private static final AlgorithmIdentifier RSA =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);

    @Test
    void rsa_keys_of_2048_to_4096_bits_count() throws IOException {
        assertThat(KeyAlgorithm.of(rsa(2048, 17))).contains(KeyAlgorithm.RSA);
        assertThat(KeyAlgorithm.of(rsa(4096, 17))).contains(KeyAlgorithm.RSA);
        assertThat(KeyAlgorithm.of(rsa(2047, 17))).isEmpty();
        assertThat(KeyAlgorithm.of(rsa(4097, 17))).isEmpty();
        assertThat(KeyAlgorithm.of(rsa(16_384, 17))).isEmpty();
    }

    @Test
    void a_huge_exponent_is_refused() throws IOException {
        assertThat(KeyAlgorithm.of(rsa(4096, 64))).contains(KeyAlgorithm.RSA);
        assertThat(KeyAlgorithm.of(rsa(4096, 65))).isEmpty();
    }

    @Test
    void what_is_no_rsa_key_is_none() throws IOException {
        assertThat(KeyAlgorithm.of(new SubjectPublicKeyInfo(RSA, new ASN1Integer(1))))
                .isEmpty();
        assertThat(KeyAlgorithm.of(new SubjectPublicKeyInfo(RSA, new byte[] {1, 2, 3})))
                .isEmpty();
    }

    private static SubjectPublicKeyInfo rsa(int bits, int exponentBits) throws IOException {
        return new SubjectPublicKeyInfo(
                RSA,
                new RSAPublicKey(
                        BigInteger.ONE.shiftLeft(bits - 1).add(BigInteger.ONE),
                        BigInteger.ONE.shiftLeft(exponentBits - 1).add(BigInteger.ONE)));
    }
}
