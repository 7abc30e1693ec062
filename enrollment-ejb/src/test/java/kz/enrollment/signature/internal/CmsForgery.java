package kz.enrollment.signature.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kz.enrollment.crypto.KeyAlgorithm;
import kz.enrollment.testpki.Holder;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** A CMS message with other signed attributes, rightly signed by somebody. */
final class CmsForgery {

    private final ContentInfo message;
    private final SignedData signed;
    private final SignerInfo signer;
    private AttributeTable attributes;

    private CmsForgery(byte[] cms) {
        this.message = ContentInfo.getInstance(cms);
        this.signed = SignedData.getInstance(message.getContent());
        this.signer = SignerInfo.getInstance(signed.getSignerInfos().getObjectAt(0));
        this.attributes = new AttributeTable(signer.getAuthenticatedAttributes());
    }

    static CmsForgery of(byte[] cms) {
        return new CmsForgery(cms);
    }

    CmsForgery attribute(ASN1ObjectIdentifier name, ASN1Encodable value) {
        attributes = attributes.remove(name).add(name, value);
        return this;
    }

    /** Names a certificate as the one that signs. */
    CmsForgery naming(Holder holder) {
        byte[] digest = KeyAlgorithm.digest(SHA256Digest.newInstance(), encoded(holder));
        ESSCertIDv2 name = new ESSCertIDv2(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), digest);
        return attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(name));
    }

    byte[] signedBy(Holder holder) {
        try {
            DERSet told = new DERSet(attributes.toASN1EncodableVector());
            SignerInfo again = new SignerInfo(
                    new SignerIdentifier(
                            new IssuerAndSerialNumber(holder.certificate().toASN1Structure())),
                    signer.getDigestAlgorithm(),
                    told,
                    signer.getDigestEncryptionAlgorithm(),
                    new DEROctetString(holder.sign(told.getEncoded(ASN1Encoding.DER))),
                    signer.getUnauthenticatedAttributes());
            SignedData changed = new SignedData(
                    signed.getDigestAlgorithms(),
                    signed.getEncapContentInfo(),
                    new DERSet(holder.certificate().toASN1Structure()),
                    signed.getCRLs(),
                    new DERSet(again));
            return new ContentInfo(message.getContentType(), changed).getEncoded();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] encoded(Holder holder) {
        return SignerChecks.encoded(List.of(holder.certificate())).get(0);
    }
}
