package kz.enrollment.signature.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.enrollment.crypto.KeyAlgorithm;
import kz.enrollment.signature.Expected;
import kz.enrollment.signature.RevocationProof;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.VerifiedSignature;
import org.bouncycastle.cert.X509CertificateHolder;

/** What is asked of a signer whatever the form of the signature: path, time, holder, purpose, revocation. */
final class SignerChecks {

    private final Certificates certificates;
    private final Revocation revocation;
    private final Clock clock;

    SignerChecks(Certificates certificates, Revocation revocation, Clock clock) {
        this.certificates = certificates;
        this.revocation = revocation;
        this.clock = clock;
    }

    /**
     * Leads the signer's certificate to an authority we trust. This comes before anything is computed with the signer's key,
     * which until then is whatever a stranger made up.
     *
     * @param certificate whose key should have made the signature
     * @param sent further certificates that came with it
     * @param token time-stamp that came with it
     * @param toStamp the bytes a time-stamp of it covers
     * @throws SignatureRefused when no path leads to an authority, or the stamp does not count
     */
    Led led(
            X509CertificateHolder certificate,
            Collection<X509CertificateHolder> sent,
            Optional<byte[]> token,
            byte[] toStamp) {
        Certificates.requireUnderstood(certificate);
        Optional<TimeStamp> stamp =
                token.map(found -> TimeStamp.verified(found, toStamp, certificates, clock.instant()));
        Instant at = stamp.map(TimeStamp::at).orElseGet(clock::instant);
        return new Led(certificates.pathOf(certificate, sent, at), at, stamp, toStamp);
    }

    /** A certificate with its path to an authority we trust, valid at that time. */
    record Led(List<X509CertificateHolder> path, Instant at, Optional<TimeStamp> stamp, byte[] toStamp) {

        X509CertificateHolder certificate() {
            return path.get(0);
        }
    }

    /**
     * @param signer whose key was found to have made the signature
     * @throws SignatureRefused when the signer does not count
     */
    VerifiedSignature check(Led signer, Expected expected) {
        X509CertificateHolder certificate = signer.certificate();
        HolderIdentity holder = HolderIdentity.of(certificate, expected);
        RevocationProof proof = revocation.requireGood(signer.path(), signer.at());
        return new VerifiedSignature(
                holder.commonName(),
                holder.iin(),
                holder.bin(),
                KeyAlgorithm.of(certificate.getSubjectPublicKeyInfo())
                        .orElseThrow()
                        .name(),
                signer.stamp().map(TimeStamp::at).orElse(null),
                encoded(signer.path()),
                encoded(signer.stamp().map(TimeStamp::path).orElse(List.of())),
                signer.toStamp(),
                proof);
    }

    static List<byte[]> encoded(List<X509CertificateHolder> path) {
        List<byte[]> chain = new ArrayList<>();
        for (X509CertificateHolder certificate : path) {
            try {
                chain.add(certificate.getEncoded());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return List.copyOf(chain);
    }
}
