package kz.enrollment.signature.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.enrollment.crypto.KeyAlgorithm;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.bouncycastle.util.Arrays;

/** The time-stamp over a signature (CAdES-T): an authority saw this very signature at that moment. */
final class TimeStamp {

    private TimeStamp() {}

    /** @return the moment; empty without a stamp. A stamp that does not hold refuses the signature. */
    static Optional<Instant> of(Signer signer, Certificates certificates) {
        AttributeTable unsigned = signer.unsigned();
        if (unsigned == null || unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) == null) {
            return Optional.empty();
        }
        Attribute stamp = unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        try {
            CMSSignedData signed = new CMSSignedData(
                    stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded());
            TimeStampTokenInfo info = new TimeStampToken(signed).getTimeStampInfo();
            requireSameSignature(info, signer.signature());
            Instant at = info.getGenTime().toInstant();
            Signer authority = Signer.onlyOne(signed);
            authority.requireSigned(info.getEncoded(), PKCSObjectIdentifiers.id_ct_TSTInfo);
            requireAuthority(authority.certificate());
            certificates.pathOf(
                    authority.certificate(),
                    List.copyOf(signed.getCertificates().getMatches(null)),
                    at);
            return Optional.of(at);
        } catch (CMSException | TSPException | IOException unreadable) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
    }

    private static void requireSameSignature(TimeStampTokenInfo info, byte[] signature) {
        Digest digest = KeyAlgorithm.digest(info.getMessageImprintAlgOID())
                .orElseThrow(() -> new SignatureRefused(SignatureProblem.WEAK));
        if (!Arrays.constantTimeAreEqual(KeyAlgorithm.digest(digest, signature), info.getMessageImprintDigest())) {
            throw new SignatureRefused(SignatureProblem.TAMPERED);
        }
    }

    private static void requireAuthority(X509CertificateHolder certificate) {
        ExtendedKeyUsage purposes = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        if (purposes == null || !purposes.hasKeyPurposeId(KeyPurposeId.id_kp_timeStamping)) {
            throw new SignatureRefused(SignatureProblem.UNTRUSTED);
        }
    }
}
