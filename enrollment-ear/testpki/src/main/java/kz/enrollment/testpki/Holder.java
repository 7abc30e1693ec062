package kz.enrollment.testpki;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.CollectionStore;

/** A key with its certificate: it signs as NCALayer and eGov Mobile do. */
public final class Holder {

    private final Algorithm algorithm;
    private final AsymmetricCipherKeyPair key;
    private final X509CertificateHolder certificate;

    Holder(Algorithm algorithm, AsymmetricCipherKeyPair key, X509CertificateHolder certificate) {
        this.algorithm = algorithm;
        this.key = key;
        this.certificate = certificate;
    }

    public X509CertificateHolder certificate() {
        return certificate;
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    AsymmetricCipherKeyPair key() {
        return key;
    }

    /** Plain signature over bytes, in the algorithm's own form. */
    public byte[] sign(byte[] content) {
        return algorithm.sign(key.getPrivate(), content);
    }

    /** CMS signature. @param encapsulate whether the content travels inside */
    public byte[] cms(byte[] content, boolean encapsulate) {
        return encoded(signedData(content, encapsulate));
    }

    /** CMS with a time-stamp over the signature, as CAdES-T has it. */
    public byte[] cms(byte[] content, boolean encapsulate, Function<byte[], TimeStampToken> stamping) {
        CMSSignedData signed = signedData(content, encapsulate);
        List<SignerInformation> stamped = new ArrayList<>();
        for (SignerInformation signer : signed.getSignerInfos()) {
            TimeStampToken token = stamping.apply(signer.getSignature());
            ASN1EncodableVector unsigned = new ASN1EncodableVector();
            unsigned.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(token.toCMSSignedData().toASN1Structure())));
            stamped.add(SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(unsigned)));
        }
        return encoded(CMSSignedData.replaceSigners(signed, new SignerInformationStore(stamped)));
    }

    /** The document with its signature inside as the last child of its root: XMLDSIG as NCALayer makes it. */
    public byte[] xml(byte[] document) {
        return new XmlSigning(this).sign(document);
    }

    /** The same as XAdES-BES: with the certificate's digest and the time among what is signed. */
    public byte[] xades(byte[] document, Instant signedAt) {
        return new XmlSigning(this).withProperties(signedAt).sign(document);
    }

    /** As XAdES-T: with a time-stamp over the signature. */
    public byte[] xades(byte[] document, Instant signedAt, Function<byte[], TimeStampToken> stamping) {
        return new XmlSigning(this).withProperties(signedAt).stamped(stamping).sign(document);
    }

    /** RSA only: the platform's own form of the key. */
    public PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(algorithm.savedKey(key)));
        } catch (GeneralSecurityException notRsa) {
            throw new IllegalStateException("Only RSA keys have this form", notRsa);
        }
    }

    /** RSA only: PKCS 12 with the key and its certificate under the alias {@code key}. */
    public byte[] keyStore(char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var own = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate.getEncoded()));
            store.setKeyEntry("key", privateKey(), password, new Certificate[] {own});
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, password);
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** RSA only: as {@link #keyStore} made it. */
    public static Holder ofKeyStore(byte[] pkcs12, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password);
            String alias = store.aliases().nextElement();
            return new Holder(
                    Algorithm.RSA,
                    Algorithm.RSA.loadedKey(store.getKey(alias, password).getEncoded()),
                    new X509CertificateHolder(store.getCertificate(alias).getEncoded()));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CMSSignedData signedData(byte[] content, boolean encapsulate) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new Digests())
                    .setContentDigest(new AlgorithmIdentifier(algorithm.digestOid()))
                    .build(algorithm.signer(key.getPrivate()), certificate));
            generator.addCertificates(new CollectionStore<>(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(content), encapsulate);
        } catch (CMSException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] encoded(CMSSignedData signed) {
        try {
            return signed.getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
