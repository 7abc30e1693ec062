package kz.enrollment.signature.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.enrollment.crypto.KeyAlgorithm;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.Store;

/**
 * The one signer of a CMS message and its certificate. The signature covers the signed attributes, and they name digest and
 * type of the content; both are recomputed here, never taken on trust.
 */
final class Signer {

    /** An honest message brings a path; each certificate beyond it costs a look at its key. */
    private static final int MOST_CERTIFICATES = 10;

    private final SignerInformation information;
    private final X509CertificateHolder certificate;
    private final List<X509CertificateHolder> sent;

    private Signer(SignerInformation information, X509CertificateHolder certificate, List<X509CertificateHolder> sent) {
        this.information = information;
        this.certificate = certificate;
        this.sent = sent;
    }

    static Signer onlyOne(CMSSignedData signed) {
        Collection<SignerInformation> all = signed.getSignerInfos().getSigners();
        if (all.size() != 1) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
        SignerInformation information = all.iterator().next();
        Store<X509CertificateHolder> store = signed.getCertificates();
        List<X509CertificateHolder> sent = List.copyOf(store.getMatches(null));
        List<X509CertificateHolder> matching = sent.stream()
                .filter(certificate -> information.getSID().match(certificate))
                .toList();
        if (matching.size() != 1 || sent.size() > MOST_CERTIFICATES) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
        return new Signer(information, matching.get(0), sent);
    }

    X509CertificateHolder certificate() {
        return certificate;
    }

    /** All certificates of the message. */
    List<X509CertificateHolder> sent() {
        return sent;
    }

    byte[] signature() {
        return information.getSignature();
    }

    /** The token of CAdES-T; two of them are one too many to know when it was. */
    Optional<byte[]> timeStamp() throws IOException {
        AttributeTable unsigned = information.getUnsignedAttributes();
        if (unsigned == null || unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) == null) {
            return Optional.empty();
        }
        Attribute stamp = only(unsigned, PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        return Optional.of(
                stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded());
    }

    /** @throws SignatureRefused WEAK or TAMPERED */
    void requireSigned(byte[] content, ASN1ObjectIdentifier type) {
        KeyAlgorithm key =
                KeyAlgorithm.of(certificate.getSubjectPublicKeyInfo()).orElseThrow(Signer::weak);
        Digest ofContent = KeyAlgorithm.digest(new ASN1ObjectIdentifier(information.getDigestAlgOID()))
                .orElseThrow(Signer::weak);
        requireAttributes(KeyAlgorithm.digest(ofContent, content), type);
        Digest ofAttributes = digestOfSignature(key).orElseThrow(Signer::weak);
        try {
            byte[] attributes = information.getEncodedSignedAttributes();
            if (!key.verify(certificate.getSubjectPublicKeyInfo(), ofAttributes, attributes, signature())) {
                throw new SignatureRefused(SignatureProblem.TAMPERED);
            }
        } catch (IOException unreadable) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
    }

    /** Many tools name only the key here and leave the digest to the other field. */
    private Optional<Digest> digestOfSignature(KeyAlgorithm key) {
        ASN1ObjectIdentifier named = new ASN1ObjectIdentifier(information.getEncryptionAlgOID());
        if (PKCSObjectIdentifiers.rsaEncryption.equals(named) && key == KeyAlgorithm.RSA) {
            return KeyAlgorithm.digest(new ASN1ObjectIdentifier(information.getDigestAlgOID()));
        }
        return key.digestOfSignature(named);
    }

    private void requireAttributes(byte[] digest, ASN1ObjectIdentifier type) {
        AttributeTable attributes = information.getSignedAttributes();
        if (attributes == null) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
        Attribute told = only(attributes, CMSAttributes.messageDigest);
        Attribute kind = only(attributes, CMSAttributes.contentType);
        if (!type.equals(kind.getAttrValues().getObjectAt(0))) {
            throw new SignatureRefused(SignatureProblem.TAMPERED);
        }
        requireNamed(attributes);
        byte[] claimed =
                ASN1OctetString.getInstance(told.getAttrValues().getObjectAt(0)).getOctets();
        if (!Arrays.constantTimeAreEqual(digest, claimed)) {
            throw new SignatureRefused(SignatureProblem.TAMPERED);
        }
    }

    /** CAdES: the signer's certificate is among what is signed. Where it is told, it must be this one. */
    private void requireNamed(AttributeTable attributes) {
        if (attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2) == null) {
            return;
        }
        Attribute told = only(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        ESSCertIDv2[] named = SigningCertificateV2.getInstance(
                        told.getAttrValues().getObjectAt(0))
                .getCerts();
        if (named.length == 0) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
        Digest digest =
                KeyAlgorithm.digest(named[0].getHashAlgorithm().getAlgorithm()).orElseThrow(Signer::weak);
        try {
            byte[] own = KeyAlgorithm.digest(digest, certificate.getEncoded());
            if (!Arrays.constantTimeAreEqual(own, named[0].getCertHash())) {
                throw new SignatureRefused(SignatureProblem.TAMPERED);
            }
        } catch (IOException unreadable) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
    }

    private static Attribute only(AttributeTable attributes, ASN1ObjectIdentifier name) {
        if (attributes.getAll(name).size() != 1
                || attributes.get(name).getAttrValues().size() != 1) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
        return attributes.get(name);
    }

    private static SignatureRefused weak() {
        return new SignatureRefused(SignatureProblem.WEAK);
    }
}
