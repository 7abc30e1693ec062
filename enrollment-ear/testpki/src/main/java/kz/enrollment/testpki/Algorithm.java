package kz.enrollment.testpki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_256Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/** The algorithms people's keys have, and two that must be refused. */
public enum Algorithm {
    RSA(PKCSObjectIdentifiers.sha256WithRSAEncryption, NISTObjectIdentifiers.id_sha256, 2048),
    GOST_256(Oids.GOST_SIGNATURE_256, Oids.GOST_DIGEST_256, 32),
    GOST_512(Oids.GOST_SIGNATURE_512, Oids.GOST_DIGEST_512, 64),
    /** Too short. */
    RSA_1024(PKCSObjectIdentifiers.sha256WithRSAEncryption, NISTObjectIdentifiers.id_sha256, 1024),
    /** Broken digest. */
    RSA_SHA1(PKCSObjectIdentifiers.sha1WithRSAEncryption, OIWObjectIdentifiers.idSHA1, 2048);

    private static final String GOST_XML = "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ASN1ObjectIdentifier signature;
    private final ASN1ObjectIdentifier digest;
    private final int size;

    Algorithm(ASN1ObjectIdentifier signature, ASN1ObjectIdentifier digest, int size) {
        this.signature = signature;
        this.digest = digest;
        this.size = size;
    }

    boolean isGost() {
        return this == GOST_256 || this == GOST_512;
    }

    ASN1ObjectIdentifier digestOid() {
        return digest;
    }

    /** Name of the signature in XML. */
    String xmlSignature() {
        return switch (this) {
            case RSA, RSA_1024 -> "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
            case RSA_SHA1 -> "http://www.w3.org/2000/09/xmldsig#rsa-sha1";
            case GOST_256 -> GOST_XML + "gostr34102015-gostr34112015-256";
            case GOST_512 -> GOST_XML + "gostr34102015-gostr34112015-512";
        };
    }

    /** Name of the digest in XML. */
    String xmlDigest() {
        return switch (this) {
            case RSA, RSA_1024 -> "http://www.w3.org/2001/04/xmlenc#sha256";
            case RSA_SHA1 -> "http://www.w3.org/2000/09/xmldsig#sha1";
            case GOST_256 -> GOST_XML + "gostr34112015-256";
            case GOST_512 -> GOST_XML + "gostr34112015-512";
        };
    }

    AlgorithmIdentifier signatureIdentifier() {
        return new AlgorithmIdentifier(signature);
    }

    byte[] digest(byte[] content) {
        Digest computing = newDigest();
        computing.update(content, 0, content.length);
        byte[] result = new byte[computing.getDigestSize()];
        computing.doFinal(result, 0);
        return result;
    }

    AsymmetricCipherKeyPair newKey() {
        if (isGost()) {
            ECKeyPairGenerator generator = new ECKeyPairGenerator();
            generator.init(new ECKeyGenerationParameters(domain(), RANDOM));
            return generator.generateKeyPair();
        }
        try {
            // The platform's generator is ten times faster than the lightweight one.
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(size);
            KeyPair pair = generator.generateKeyPair();
            return new AsymmetricCipherKeyPair(
                    PublicKeyFactory.createKey(pair.getPublic().getEncoded()),
                    PrivateKeyFactory.createKey(pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SubjectPublicKeyInfo publicKey(AsymmetricCipherKeyPair pair) {
        if (!isGost()) {
            try {
                return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(pair.getPublic());
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        ECPoint point = ((ECPublicKeyParameters) pair.getPublic()).getQ().normalize();
        byte[] bytes = Arrays.concatenate(
                littleEndian(point.getAffineXCoord().toBigInteger()),
                littleEndian(point.getAffineYCoord().toBigInteger()));
        ASN1EncodableVector parameters = new ASN1EncodableVector();
        parameters.add(this == GOST_256 ? Oids.GOST_CURVE_256 : Oids.GOST_CURVE_512);
        parameters.add(digest);
        AlgorithmIdentifier key = new AlgorithmIdentifier(
                this == GOST_256 ? Oids.GOST_KEY_256 : Oids.GOST_KEY_512, new DERSequence(parameters));
        try {
            return new SubjectPublicKeyInfo(key, new DEROctetString(bytes));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The private key as bytes: PKCS 8 for RSA, the number itself for GOST. */
    byte[] savedKey(AsymmetricCipherKeyPair pair) {
        if (isGost()) {
            return ((ECPrivateKeyParameters) pair.getPrivate()).getD().toByteArray();
        }
        try {
            return PrivateKeyInfoFactory.createPrivateKeyInfo(pair.getPrivate()).getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    AsymmetricCipherKeyPair loadedKey(byte[] saved) throws IOException {
        if (isGost()) {
            BigInteger number = new BigInteger(saved);
            ECDomainParameters curve = domain();
            return new AsymmetricCipherKeyPair(
                    new ECPublicKeyParameters(curve.getG().multiply(number), curve),
                    new ECPrivateKeyParameters(number, curve));
        }
        RSAPrivateCrtKeyParameters key = (RSAPrivateCrtKeyParameters) PrivateKeyFactory.createKey(saved);
        return new AsymmetricCipherKeyPair(new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent()), key);
    }

    /** The national GOST form: r and s one after the other, each with the lowest byte first. */
    byte[] sign(AsymmetricKeyParameter key, byte[] content) {
        if (isGost()) {
            ECGOST3410Signer signer = new ECGOST3410Signer();
            signer.init(true, key);
            BigInteger[] pair = signer.generateSignature(digest(content));
            return Arrays.concatenate(littleEndian(pair[0]), littleEndian(pair[1]));
        }
        RSADigestSigner signer = new RSADigestSigner(newDigest());
        signer.init(true, key);
        signer.update(content, 0, content.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ContentSigner signer(AsymmetricKeyParameter key) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return signatureIdentifier();
            }

            @Override
            public OutputStream getOutputStream() {
                return content;
            }

            @Override
            public byte[] getSignature() {
                return sign(key, content.toByteArray());
            }
        };
    }

    private ECDomainParameters domain() {
        X9ECParameters curve = ECGOST3410NamedCurves.getByNameX9(
                this == GOST_256 ? "Tc26-Gost-3410-12-256-paramSetA" : "Tc26-Gost-3410-12-512-paramSetA");
        return new ECDomainParameters(curve);
    }

    private Digest newDigest() {
        return switch (this) {
            case GOST_256 -> new GOST3411_2012_256Digest();
            case GOST_512 -> new GOST3411_2012_512Digest();
            case RSA_SHA1 -> new SHA1Digest();
            default -> new SHA256Digest();
        };
    }

    private byte[] littleEndian(BigInteger number) {
        return Arrays.reverse(BigIntegers.asUnsignedByteArray(size, number));
    }
}
