package kz.enrollment.signature.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.enrollment.signature.Expected;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.VerifiedSignature;
import kz.enrollment.signature.domain.ElectronicSignature.Stored;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Verifies a stored signature years later, from nothing but what is stored with it: every check is made again as of the day
 * it was received. The root that is stored was trusted that day; no clock of today and no authority is asked.
 */
final class StoredCheck {

    private final Stored stored;
    private final List<X509CertificateHolder> certificates;

    private StoredCheck(Stored stored, List<X509CertificateHolder> certificates) {
        this.stored = stored;
        this.certificates = certificates;
    }

    /** @return why it does not count, or empty */
    static Optional<SignatureProblem> problemOf(Stored stored) {
        try {
            StoredCheck check = new StoredCheck(stored, read(stored.certificates()));
            VerifiedSignature verified = check.verified();
            check.requireStamp(verified.toStamp());
            return Optional.empty();
        } catch (SignatureRefused refused) {
            return Optional.of(refused.problem());
        }
    }

    /** Roots of the certificates that were stored with it. */
    static List<X509CertificateHolder> rootsOf(Stored stored) {
        return read(stored.certificates()).stream().filter(Certificates::isRoot).toList();
    }

    /** The bytes that a time-stamp of it is to cover. */
    static byte[] toStamp(Stored stored) {
        return new StoredCheck(stored, read(stored.certificates())).verified().toStamp();
    }

    /** From the holder's certificate to the root. */
    static List<X509CertificateHolder> pathOf(Stored stored) {
        List<X509CertificateHolder> certificates = read(stored.certificates());
        return Certificates.of(certificates).pathOf(certificates.get(0), List.of(), stored.signedAt());
    }

    private VerifiedSignature verified() {
        boolean unanswered = stored.proof().source().equals("NONE");
        var revocation = new OcspThenCrl(
                new StoredAnswer(stored.proof()), unanswered, at(stored.proof().at()));
        var checks = new SignerChecks(Certificates.of(certificates), revocation, at(stored.receivedAt()));
        return Verifiers.of(stored.asked().format(), checks)
                .verify(
                        stored.signature(),
                        stored.asked().content(),
                        Expected.of(
                                stored.asked().purpose(),
                                stored.asked().means(),
                                stored.asked().iin(),
                                stored.asked().bin()));
    }

    private void requireStamp(byte[] stamped) {
        stored.timeStamp().ifPresent(token -> {
            TimeStamp stamp = TimeStamp.verified(token.token(), stamped, Certificates.of(certificates), token.at());
            if (!stamp.at().equals(token.at())) {
                throw new SignatureRefused(SignatureProblem.TAMPERED);
            }
        });
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private static List<X509CertificateHolder> read(byte[] certificates) {
        List<X509CertificateHolder> found = new ArrayList<>();
        try (ASN1InputStream stream = new ASN1InputStream(certificates)) {
            for (ASN1Primitive next = stream.readObject(); next != null; next = stream.readObject()) {
                found.add(new X509CertificateHolder(Certificate.getInstance(next)));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
        return found;
    }
}
