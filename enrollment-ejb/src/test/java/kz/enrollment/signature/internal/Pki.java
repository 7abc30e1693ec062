package kz.enrollment.signature.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.enrollment.signature.Expected;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignedXml;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.VerifiedSignature;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.Profile;
import kz.enrollment.testpki.TimeStamping;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;

/** An invented authority of one algorithm with its services; each test has its own services, keys are made once. */
final class Pki implements OcspThenCrl.Authorities {

    static final Instant NOW = Instant.parse("2026-06-10T04:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final String IIN = "850101399019";
    static final String BIN = "990140009901";
    static final byte[] STATEMENT = SignedXml.wrap(
            "Өтініш: бала, мектеп\nекінші жол & <белгі>".getBytes(StandardCharsets.UTF_8), SigningPurpose.APPLICATION);

    private static final Map<Algorithm, Authority> ROOTS = new ConcurrentHashMap<>();
    private static final Map<Algorithm, Authority> ISSUING = new ConcurrentHashMap<>();

    private static final Map<Algorithm, Holder> HOLDERS = new ConcurrentHashMap<>();
    private static final Map<Algorithm, TimeStamping> STAMPING = new ConcurrentHashMap<>();
    private static final Map<Algorithm, Authority> STRANGERS = new ConcurrentHashMap<>();

    final Authority root;
    final Authority issuing;
    final Algorithm algorithm;

    Authority answering;
    boolean ocspAnswers = true;
    boolean crlAnswers = true;
    int asked;

    private Pki(Algorithm algorithm) {
        this.algorithm = algorithm;
        this.root = ROOTS.computeIfAbsent(algorithm, key -> Authority.root(key, "ROOT", CLOCK));
        this.issuing = ISSUING.computeIfAbsent(algorithm, key -> root.certify(key, "ISSUING"));
        this.answering = issuing;
    }

    static Pki of(Algorithm algorithm) {
        return new Pki(algorithm);
    }

    static Profile person() {
        return Profile.person(IIN, "ӘЛИЕВА", "АЙША", NOW.minus(Duration.ofDays(10)));
    }

    static Profile head() {
        return Profile.head(IIN, "ӘЛИЕВА", "АЙША", BIN, NOW.minus(Duration.ofDays(10)));
    }

    static Profile employee() {
        return Profile.employee(IIN, "ӘЛИЕВА", "АЙША", BIN, NOW.minus(Duration.ofDays(10)));
    }

    /** A parent signs a statement. */
    static Expected byPerson(String iin) {
        return Expected.of(SigningPurpose.APPLICATION, SigningMeans.EDS, iin, null);
    }

    /** A member of staff signs what they do for the school. */
    static Expected byStaff(String iin, String bin) {
        return Expected.of(SigningPurpose.ADMISSION, SigningMeans.EDS, iin, bin);
    }

    /** The director signs for the school. */
    static Expected byOrganisation(String iin, String bin) {
        return Expected.of(SigningPurpose.ORDER, SigningMeans.EDS, iin, bin);
    }

    static Expected byPersonLoggingIn() {
        return Expected.of(SigningPurpose.PARENT_LOGIN, SigningMeans.EDS, null, null);
    }

    static Expected byStaffLoggingIn() {
        return Expected.of(SigningPurpose.STAFF_LOGIN, SigningMeans.EDS, null, null);
    }

    /** An extension of whose meaning nobody here knows anything. */
    static Extension unknown(boolean critical) {
        return new Extension(
                new ASN1ObjectIdentifier("1.2.398.3.3.4.99"), critical, new DEROctetString(new byte[] {5, 0}));
    }

    /** Always the same one: what happens to it happens to all tests. */
    Holder parent() {
        return HOLDERS.computeIfAbsent(algorithm, key -> issuing.issue(key, person()));
    }

    /** A certificate of its own; the key is the same for all. */
    Holder issue(Profile profile) {
        return issuing.renew(parent(), profile);
    }

    TimeStamping timeStamping() {
        return STAMPING.computeIfAbsent(algorithm, key -> issuing.timeStamping());
    }

    /** An authority with the same names whom nobody trusts. */
    Authority stranger() {
        return STRANGERS.computeIfAbsent(
                algorithm, key -> Authority.root(key, "ROOT", CLOCK).certify(key, "ISSUING"));
    }

    static String pem(X509CertificateHolder certificate) throws IOException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    Certificates certificates() {
        return new Certificates(List.of(root.certificate()), List.of(issuing.certificate()));
    }

    SignerChecks checks(Clock clock, boolean believe) {
        return new SignerChecks(certificates(), new OcspThenCrl(this, believe, clock), clock);
    }

    VerifiedSignature verify(SignatureFormat format, byte[] signature, byte[] content, Expected expected) {
        return Verifiers.of(format, checks(CLOCK, false)).verify(signature, content, expected);
    }

    @Override
    public Optional<byte[]> ocsp(X509CertificateHolder holder, byte[] request) {
        asked++;
        return ocspAnswers ? Optional.of(answering.ocsp(request)) : Optional.empty();
    }

    @Override
    public Optional<byte[]> crl(X509CertificateHolder holder, X509CertificateHolder issuer) {
        return crlAnswers ? Optional.of(answering.crl()) : Optional.empty();
    }
}
