package kz.enrollment.signature.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.enrollment.crypto.KeyAlgorithm;
import kz.enrollment.signature.RevocationProof;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;

/**
 * Asks the authority's OCSP responder; when it is silent, looks into its list of revoked certificates. When neither can be
 * had, the policy decides: fail closed for staff, let stand and ask later for parents, who cannot help it.
 */
final class OcspThenCrl implements Revocation {

    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    /** An answer that does not say how long it lasts is not to be shown again much later. */
    private static final Duration LIFE_WITHOUT_END = Duration.ofHours(1);

    private final Authorities authorities;
    private final boolean believeWithoutAnswer;
    private final Clock clock;

    OcspThenCrl(Authorities authorities, boolean believeWithoutAnswer, Clock clock) {
        this.authorities = authorities;
        this.believeWithoutAnswer = believeWithoutAnswer;
        this.clock = clock;
    }

    /** The authority's two services; empty when they cannot be had. What turned out to be right may be kept. */
    interface Authorities {

        Optional<byte[]> ocsp(X509CertificateHolder holder, byte[] request);

        Optional<byte[]> crl(X509CertificateHolder holder, X509CertificateHolder issuer);

        /** The answer is signed by the right one and says the certificate is good. */
        default void keepAnswer(X509CertificateHolder holder, byte[] answer) {
            // who has nowhere to keep it asks again
        }

        /** The list is signed by the issuer and in force until then. */
        default void keepList(X509CertificateHolder issuer, byte[] list, Instant until) {
            // who has nowhere to keep it asks again
        }
    }

    @Override
    public RevocationProof requireGood(List<X509CertificateHolder> path, Instant at) {
        X509CertificateHolder holder = path.get(0);
        X509CertificateHolder issuer = path.get(Math.min(1, path.size() - 1));
        return byOcsp(holder, issuer, at).or(() -> byCrl(holder, issuer, at)).orElseGet(this::withoutAnswer);
    }

    private RevocationProof withoutAnswer() {
        if (!believeWithoutAnswer) {
            throw new SignatureRefused(SignatureProblem.REVOCATION_UNKNOWN);
        }
        return new RevocationProof("NONE", new byte[0], clock.instant());
    }

    private Optional<RevocationProof> byOcsp(X509CertificateHolder holder, X509CertificateHolder issuer, Instant at) {
        try {
            CertificateID id = new CertificateID(new Sha1OfIssuer(), issuer, holder.getSerialNumber());
            byte[] request = new OCSPReqBuilder().addRequest(id).build().getEncoded();
            Optional<byte[]> answer = authorities.ocsp(holder, request);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            OCSPResp response = new OCSPResp(answer.get());
            if (response.getStatus() != OCSPResp.SUCCESSFUL
                    || !(response.getResponseObject() instanceof BasicOCSPResp basic)
                    || !isSignedFor(basic, issuer)) {
                return Optional.empty();
            }
            Optional<SingleResp> status = statusOf(basic, id, at);
            status.ifPresent(good -> authorities.keepAnswer(holder, answer.get()));
            return status.map(good -> new RevocationProof("OCSP", answer.get(), clock.instant()));
        } catch (SignatureRefused refused) {
            throw refused;
        } catch (OCSPException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<SingleResp> statusOf(BasicOCSPResp basic, CertificateID asked, Instant at) {
        Optional<SingleResp> single = Arrays.stream(basic.getResponses())
                .filter(response -> isSame(response.getCertID(), asked))
                .filter(this::isFresh)
                .findFirst();
        single.ifPresent(response -> requireNotRevoked(response.getCertStatus(), at));
        return single.filter(response -> response.getCertStatus() == CertificateStatus.GOOD
                || response.getCertStatus() instanceof RevokedStatus);
    }

    /** The names of the digest may be written in two ways. */
    private static boolean isSame(CertificateID told, CertificateID asked) {
        return told.getSerialNumber().equals(asked.getSerialNumber())
                && Arrays.equals(told.getIssuerNameHash(), asked.getIssuerNameHash())
                && Arrays.equals(told.getIssuerKeyHash(), asked.getIssuerKeyHash());
    }

    private boolean isFresh(SingleResp response) {
        Instant now = clock.instant();
        Instant from = response.getThisUpdate().toInstant();
        Instant until = response.getNextUpdate() == null
                ? from.plus(LIFE_WITHOUT_END)
                : response.getNextUpdate().toInstant();
        return !from.isAfter(now.plus(CLOCK_DIFFERENCE)) && until.isAfter(now.minus(CLOCK_DIFFERENCE));
    }

    private static void requireNotRevoked(CertificateStatus status, Instant at) {
        if (status instanceof RevokedStatus revoked
                && !revoked.getRevocationTime().toInstant().isAfter(at)) {
            throw new SignatureRefused(SignatureProblem.REVOKED);
        }
    }

    /** By the issuer itself, or by a responder whom the issuer certified for just this. */
    private boolean isSignedFor(BasicOCSPResp basic, X509CertificateHolder issuer) throws IOException {
        X509CertificateHolder responder = basic.getCerts().length == 0 ? issuer : basic.getCerts()[0];
        if (!responder.equals(issuer)) {
            ExtendedKeyUsage purposes = ExtendedKeyUsage.fromExtensions(responder.getExtensions());
            if (purposes == null || !purposes.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)) {
                return false;
            }
            if (!new Certificates(List.of(issuer), List.of()).trusts(responder, clock.instant())) {
                return false;
            }
        }
        return KeyAlgorithm.isSigned(
                responder.getSubjectPublicKeyInfo(),
                basic.getSignatureAlgOID(),
                basic.getTBSResponseData(),
                basic.getSignature());
    }

    private Optional<RevocationProof> byCrl(X509CertificateHolder holder, X509CertificateHolder issuer, Instant at) {
        try {
            Optional<byte[]> list = authorities.crl(holder, issuer);
            if (list.isEmpty()) {
                return Optional.empty();
            }
            X509CRLHolder crl = new X509CRLHolder(list.get());
            if (!isUsable(crl, issuer)) {
                return Optional.empty();
            }
            X509CRLEntryHolder entry = crl.getRevokedCertificate(holder.getSerialNumber());
            if (entry != null && !entry.getRevocationDate().toInstant().isAfter(at)) {
                throw new SignatureRefused(SignatureProblem.REVOKED);
            }
            authorities.keepList(issuer, list.get(), crl.getNextUpdate().toInstant());
            return Optional.of(new RevocationProof("CRL", list.get(), clock.instant()));
        } catch (SignatureRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** One that tells only changes, or only some certificates, proves nothing by its silence. */
    private static boolean isComplete(X509CRLHolder crl) {
        return crl.getCriticalExtensionOIDs().isEmpty()
                && crl.getExtension(Extension.deltaCRLIndicator) == null
                && crl.getExtension(Extension.issuingDistributionPoint) == null;
    }

    private boolean isUsable(X509CRLHolder crl, X509CertificateHolder issuer) throws IOException {
        Date now = Date.from(clock.instant());
        if (!crl.getIssuer().equals(issuer.getSubject())
                || !isComplete(crl)
                || crl.getThisUpdate().after(Date.from(clock.instant().plus(CLOCK_DIFFERENCE)))
                || crl.getNextUpdate() == null
                || crl.getNextUpdate().before(now)) {
            return false;
        }
        var signed = crl.toASN1Structure();
        return KeyAlgorithm.isSigned(
                issuer.getSubjectPublicKeyInfo(),
                signed.getSignatureAlgorithm().getAlgorithm(),
                signed.getTBSCertList().getEncoded(),
                signed.getSignature().getOctets());
    }
}
