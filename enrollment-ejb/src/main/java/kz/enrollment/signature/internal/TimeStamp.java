package kz.enrollment.signature.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.enrollment.crypto.KeyAlgorithm;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
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

/**
 * The time-stamp over a signature (CAdES-T, XAdES-T): an authority saw this very signature at that moment.
 *
 * @param path from the authority's certificate to the root
 */
record TimeStamp(Instant at, List<X509CertificateHolder> path) {

    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    /**
     * @param token RFC 3161
     * @param stamped the bytes it must cover
     * @throws SignatureRefused when it does not hold
     */
    static TimeStamp verified(byte[] token, byte[] stamped, Certificates certificates, Instant now) {
        try {
            CMSSignedData signed = new CMSSignedData(token);
            TimeStampTokenInfo info = new TimeStampToken(signed).getTimeStampInfo();
            requireSame(info, stamped);
            Instant at = info.getGenTime().toInstant();
            if (at.isAfter(now.plus(CLOCK_DIFFERENCE))) {
                throw new SignatureRefused(SignatureProblem.UNTRUSTED);
            }
            Signer authority = Signer.onlyOne(signed);
            requireAuthority(authority.certificate());
            List<X509CertificateHolder> path = certificates.pathOf(authority.certificate(), authority.sent(), at);
            authority.requireSigned(info.getEncoded(), PKCSObjectIdentifiers.id_ct_TSTInfo);
            return new TimeStamp(at, path);
        } catch (SignatureRefused refused) {
            throw refused;
        } catch (CMSException | TSPException | IOException | RuntimeException | StackOverflowError unreadable) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
    }

    private static void requireSame(TimeStampTokenInfo info, byte[] stamped) {
        Digest digest = KeyAlgorithm.digest(info.getMessageImprintAlgOID())
                .orElseThrow(() -> new SignatureRefused(SignatureProblem.WEAK));
        if (!Arrays.constantTimeAreEqual(KeyAlgorithm.digest(digest, stamped), info.getMessageImprintDigest())) {
            throw new SignatureRefused(SignatureProblem.TAMPERED);
        }
    }

    private static void requireAuthority(X509CertificateHolder certificate) {
        Certificates.requireUnderstood(certificate);
        ExtendedKeyUsage purposes = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        if (purposes == null || !purposes.hasKeyPurposeId(KeyPurposeId.id_kp_timeStamping)) {
            throw new SignatureRefused(SignatureProblem.UNTRUSTED);
        }
    }
}
