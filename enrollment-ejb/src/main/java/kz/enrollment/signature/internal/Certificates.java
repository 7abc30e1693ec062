package kz.enrollment.signature.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.enrollment.crypto.CryptoRefused;
import kz.enrollment.crypto.TrustedAuthorities;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import org.bouncycastle.cert.X509CertificateHolder;

/** Leads people's certificates to the authorities we trust. */
final class Certificates {

    private final TrustedAuthorities authorities;

    Certificates(Collection<X509CertificateHolder> roots, Collection<X509CertificateHolder> intermediates) {
        this.authorities = new TrustedAuthorities(roots, intermediates);
    }

    /** Those that signed themselves are the roots. */
    static Certificates of(List<X509CertificateHolder> all) {
        Map<Boolean, List<X509CertificateHolder>> byKind =
                all.stream().collect(Collectors.partitioningBy(Certificates::isRoot));
        return new Certificates(byKind.get(true), byKind.get(false));
    }

    static boolean isRoot(X509CertificateHolder certificate) {
        return certificate.getSubject().equals(certificate.getIssuer());
    }

    /**
     * The path from the holder's certificate to a trusted root, both included.
     *
     * @param sent further certificates that came with the signature; they are used, not trusted
     * @throws SignatureRefused UNTRUSTED or EXPIRED
     */
    List<X509CertificateHolder> pathOf(
            X509CertificateHolder holder, Collection<X509CertificateHolder> sent, Instant at) {
        return inOurWords(() -> authorities.pathOf(holder, sent, at));
    }

    /** Whether a path leads from it to a trusted root. */
    boolean trusts(X509CertificateHolder certificate, Instant at) {
        try {
            return !pathOf(certificate, List.of(), at).isEmpty();
        } catch (SignatureRefused untrusted) {
            return false;
        }
    }

    /** Refuses critical extensions that nobody here understands. */
    static void requireUnderstood(X509CertificateHolder certificate) {
        inOurWords(() -> {
            TrustedAuthorities.requireUnderstood(certificate);
            return certificate;
        });
    }

    private static <T> T inOurWords(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (CryptoRefused refused) {
            throw new SignatureRefused(SignatureProblem.valueOf(refused.flaw().name()));
        }
    }
}
