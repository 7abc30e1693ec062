package kz.enrollment.crypto;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_256Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.Arrays;

/**
 * The algorithms whose signatures count: RSA from 2048 to 4096 bits with SHA-2, and Kazakhstan's GOST 34.10-2015 with 256 and 512
 * bits, which providers do not know by their national identifiers (stack.md). Everything else is refused: there is no
 * list of weak ones to forget.
 */
public enum KeyAlgorithm {
    RSA {
        @Override
        public boolean verify(SubjectPublicKeyInfo key, Digest digest, byte[] content, byte[] signature)
                throws IOException {
            RSADigestSigner signer = new RSADigestSigner(digest);
            signer.init(false, PublicKeyFactory.createKey(key));
            signer.update(content, 0, content.length);
            return signer.verifySignature(signature);
        }
    },
    GOST_256 {
        @Override
        public boolean verify(SubjectPublicKeyInfo key, Digest digest, byte[] content, byte[] signature) {
            return gost("Tc26-Gost-3410-12-256-paramSetA", 32, key, digest, content, signature);
        }
    },
    GOST_512 {
        @Override
        public boolean verify(SubjectPublicKeyInfo key, Digest digest, byte[] content, byte[] signature) {
            return gost("Tc26-Gost-3410-12-512-paramSetA", 64, key, digest, content, signature);
        }
    };

    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 4096;
    private static final int LONGEST_EXPONENT = 64;

    private static final ASN1ObjectIdentifier GOST_KEY_256 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.1");
    private static final ASN1ObjectIdentifier GOST_KEY_512 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.2");
    static final ASN1ObjectIdentifier GOST_SIGNATURE_256 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.3.1");
    static final ASN1ObjectIdentifier GOST_SIGNATURE_512 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.3.2");
    static final ASN1ObjectIdentifier GOST_DIGEST_256 = new ASN1ObjectIdentifier("1.2.398.3.10.1.3.2");
    static final ASN1ObjectIdentifier GOST_DIGEST_512 = new ASN1ObjectIdentifier("1.2.398.3.10.1.3.3");

    /** Whether this key, whose algorithm {@link #of} told, signed the content. */
    public abstract boolean verify(SubjectPublicKeyInfo key, Digest digest, byte[] content, byte[] signature)
            throws IOException;

    /**
     * Whether this key signed the content.
     *
     * @param signature the algorithm it is said to be signed with; whatever does not count has signed nothing
     * @throws IOException when the key cannot be read
     */
    public static boolean isSigned(
            SubjectPublicKeyInfo by, ASN1ObjectIdentifier signature, byte[] content, byte[] value) throws IOException {
        Optional<KeyAlgorithm> key = of(by);
        Optional<Digest> digest = key.flatMap(known -> known.digestOfSignature(signature));
        return digest.isPresent() && key.get().verify(by, digest.get(), content, value);
    }

    /** Empty for a kind or length of key that does not count. */
    public static Optional<KeyAlgorithm> of(SubjectPublicKeyInfo key) {
        ASN1ObjectIdentifier algorithm = key.getAlgorithm().getAlgorithm();
        if (PKCSObjectIdentifiers.rsaEncryption.equals(algorithm)) {
            return isFitting(key) ? Optional.of(RSA) : Optional.empty();
        }
        if (GOST_KEY_256.equals(algorithm)) {
            return Optional.of(GOST_256);
        }
        return GOST_KEY_512.equals(algorithm) ? Optional.of(GOST_512) : Optional.empty();
    }

    /** Longer keys and exponents than anybody's keep the processor busy for seconds. */
    private static boolean isFitting(SubjectPublicKeyInfo key) {
        try {
            RSAPublicKey rsa = RSAPublicKey.getInstance(key.parsePublicKey());
            int length = rsa.getModulus().bitLength();
            return length >= SHORTEST_RSA
                    && length <= LONGEST_RSA
                    && rsa.getPublicExponent().bitLength() <= LONGEST_EXPONENT;
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
            return false;
        }
    }

    /** The digest of a signature algorithm that fits this key; empty for every other identifier. */
    public Optional<Digest> digestOfSignature(ASN1ObjectIdentifier signature) {
        return switch (this) {
            case GOST_256 -> GOST_SIGNATURE_256.equals(signature) ? digest(GOST_DIGEST_256) : Optional.empty();
            case GOST_512 -> GOST_SIGNATURE_512.equals(signature) ? digest(GOST_DIGEST_512) : Optional.empty();
            case RSA -> {
                if (PKCSObjectIdentifiers.sha256WithRSAEncryption.equals(signature)) {
                    yield Optional.of(SHA256Digest.newInstance());
                }
                if (PKCSObjectIdentifiers.sha384WithRSAEncryption.equals(signature)) {
                    yield Optional.of(new SHA384Digest());
                }
                yield PKCSObjectIdentifiers.sha512WithRSAEncryption.equals(signature)
                        ? Optional.of(new SHA512Digest())
                        : Optional.empty();
            }
        };
    }

    /** A digest strong enough to be signed; empty for every other identifier, SHA-1 among them. */
    public static Optional<Digest> digest(ASN1ObjectIdentifier identifier) {
        if (NISTObjectIdentifiers.id_sha256.equals(identifier)) {
            return Optional.of(SHA256Digest.newInstance());
        }
        if (NISTObjectIdentifiers.id_sha384.equals(identifier)) {
            return Optional.of(new SHA384Digest());
        }
        if (NISTObjectIdentifiers.id_sha512.equals(identifier)) {
            return Optional.of(new SHA512Digest());
        }
        if (GOST_DIGEST_256.equals(identifier)) {
            return Optional.of(new GOST3411_2012_256Digest());
        }
        return GOST_DIGEST_512.equals(identifier) ? Optional.of(new GOST3411_2012_512Digest()) : Optional.empty();
    }

    public static byte[] digest(Digest digest, byte[] content) {
        digest.update(content, 0, content.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    private static boolean gost(
            String curve, int size, SubjectPublicKeyInfo key, Digest digest, byte[] content, byte[] signature) {
        if (signature.length != 2 * size) {
            return false;
        }
        ECDomainParameters domain = new ECDomainParameters(ECGOST3410NamedCurves.getByNameX9(curve));
        byte[] point =
                ASN1OctetString.getInstance(key.getPublicKeyData().getOctets()).getOctets();
        if (point.length != 2 * size) {
            return false;
        }
        // A point beside the curve is refused here.
        ECPoint publicPoint = domain.validatePublicPoint(
                domain.getCurve().createPoint(littleEndian(point, 0, size), littleEndian(point, size, size)));
        ECGOST3410Signer signer = new ECGOST3410Signer();
        signer.init(false, new ECPublicKeyParameters(publicPoint, domain));
        byte[] hash = digest(digest, content);
        return signer.verifySignature(hash, littleEndian(signature, 0, size), littleEndian(signature, size, size))
                // the national root of 2022 writes s before r, highest byte first
                || signer.verifySignature(hash, bigEndian(signature, size, size), bigEndian(signature, 0, size));
    }

    private static BigInteger littleEndian(byte[] bytes, int from, int length) {
        return new BigInteger(1, Arrays.reverse(Arrays.copyOfRange(bytes, from, from + length)));
    }

    private static BigInteger bigEndian(byte[] bytes, int from, int length) {
        return new BigInteger(1, Arrays.copyOfRange(bytes, from, from + length));
    }
}
