package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.enrollment.shared.Sha256;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The services of the certification authority over HTTP: at {@code ENROLLMENT_OCSP_URL} and {@code ENROLLMENT_CRL_URL} (one
 * address, or several separated by spaces or commas), else where the certificate says, which is only asked about certificates that an
 * authority we trust has issued. Answers about a certificate are good for minutes, lists of revoked ones until the next.
 */
@ApplicationScoped
public class AuthorityServices implements OcspThenCrl.Authorities {

    private static final Duration ANSWER_LASTS = Duration.ofMinutes(5);
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int LONGEST_LIST = 32 * 1024 * 1024;
    private static final int MANY = 10_000;

    private final List<String> ocspAddresses;
    private final List<String> crlAddresses;
    private final Clock clock;
    private final AuthorityLine line;
    private final Map<String, Kept> answers = new ConcurrentHashMap<>();
    private final Map<String, Kept> lists = new ConcurrentHashMap<>();

    private record Kept(byte[] bytes, Instant until) {}

    protected AuthorityServices() {
        this.ocspAddresses = List.of();
        this.crlAddresses = List.of();
        this.clock = null;
        this.line = null;
    }

    /** @param patience the longest an answer may take: somebody waits for it */
    @Inject
    public AuthorityServices(
            @ConfigProperty(name = "ENROLLMENT_OCSP_URL") Optional<String> ocsp,
            @ConfigProperty(name = "ENROLLMENT_CRL_URL") Optional<String> crl,
            @ConfigProperty(name = "ENROLLMENT_AUTHORITY_TIMEOUT", defaultValue = "PT4S") Duration patience,
            Clock clock) {
        this.ocspAddresses = AuthorityAddresses.of("ENROLLMENT_OCSP_URL", ocsp);
        this.crlAddresses = AuthorityAddresses.of("ENROLLMENT_CRL_URL", crl);
        this.clock = clock;
        this.line = new AuthorityLine(clock, patience);
    }

    /** Whether the settings name a service to ask. */
    public boolean isConfigured() {
        return !ocspAddresses.isEmpty() || !crlAddresses.isEmpty();
    }

    @Override
    public Optional<byte[]> ocsp(X509CertificateHolder holder, byte[] request) {
        return kept(answers, nameOf(holder))
                .or(() -> (ocspAddresses.isEmpty() ? ocspOf(holder) : ocspAddresses)
                        .stream()
                                .map(address -> line.post(address, "application/ocsp-request", request, LONGEST_ANSWER))
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    @Override
    public Optional<byte[]> crl(X509CertificateHolder holder, X509CertificateHolder issuer) {
        return kept(lists, nameOf(issuer))
                .or(() -> (crlAddresses.isEmpty() ? crlOf(holder) : crlAddresses)
                        .stream()
                                .map(address -> line.get(address, LONGEST_LIST))
                                .flatMap(Optional::stream)
                                .filter(list -> isOf(list, issuer))
                                .findFirst());
    }

    @Override
    public void keepAnswer(X509CertificateHolder holder, byte[] answer) {
        if (kept(answers, nameOf(holder)).isEmpty()) {
            keep(answers, nameOf(holder), answer, clock.instant().plus(ANSWER_LASTS));
        }
    }

    @Override
    public void keepList(X509CertificateHolder issuer, byte[] list, Instant until) {
        keep(lists, nameOf(issuer), list, until);
    }

    private Optional<byte[]> kept(Map<String, Kept> cache, String key) {
        return Optional.ofNullable(cache.get(key))
                .filter(found -> clock.instant().isBefore(found.until()))
                .map(Kept::bytes);
    }

    private static void keep(Map<String, Kept> cache, String key, byte[] bytes, Instant until) {
        if (cache.size() >= MANY) {
            cache.clear();
        }
        cache.put(key, new Kept(bytes, until));
    }

    /** Subjects repeat, serial numbers repeat among issuers, certificates do not. */
    private static String nameOf(X509CertificateHolder certificate) {
        try {
            return Sha256.of(certificate.getEncoded());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isOf(byte[] list, X509CertificateHolder issuer) {
        try {
            return new X509CRLHolder(list).getIssuer().equals(issuer.getSubject());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static List<String> ocspOf(X509CertificateHolder holder) {
        var access = AuthorityInformationAccess.fromExtensions(holder.getExtensions());
        return access == null
                ? List.of()
                : Arrays.stream(access.getAccessDescriptions())
                        .filter(one -> X509ObjectIdentifiers.id_ad_ocsp.equals(one.getAccessMethod()))
                        .map(AccessDescription::getAccessLocation)
                        .flatMap(AuthorityServices::address)
                        .toList();
    }

    private static List<String> crlOf(X509CertificateHolder holder) {
        Extension extension = holder.getExtension(Extension.cRLDistributionPoints);
        return extension == null
                ? List.of()
                : Arrays.stream(CRLDistPoint.getInstance(extension.getParsedValue())
                                .getDistributionPoints())
                        .map(point -> point.getDistributionPoint())
                        .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
                        .flatMap(name -> Arrays.stream(
                                GeneralNames.getInstance(name.getName()).getNames()))
                        .flatMap(AuthorityServices::address)
                        .toList();
    }

    private static Stream<String> address(GeneralName name) {
        return name.getTagNo() == GeneralName.uniformResourceIdentifier
                ? Stream.of(name.getName().toString())
                : Stream.empty();
    }
}
