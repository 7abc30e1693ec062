package kz.enrollment.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.enrollment.persistence.MovableClock;
import kz.enrollment.signature.RevocationProof;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.Holder;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityServicesTest {

    private final Pki pki = Pki.of(Algorithm.RSA);
    private final AuthorityServer server = new AuthorityServer(pki);
    private final MovableClock clock = new MovableClock(Pki.NOW);
    private final Holder parent = pki.issue(Pki.person());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void ocsp_is_asked_once_in_some_minutes() {
        AuthorityServices services = configured();

        assertThat(ask(services, parent).source()).isEqualTo("OCSP");
        assertThat(ask(services, parent).source()).isEqualTo("OCSP");
        assertThat(server.asked).containsExactly("POST /ocsp");

        clock.advance(Duration.ofMinutes(6));
        ask(services, parent);
        assertThat(server.asked).containsExactly("POST /ocsp", "POST /ocsp");
    }

    @Test
    void what_is_known_of_one_certificate_is_not_said_of_another() {
        AuthorityServices services = configured();
        Holder revoked = pki.issue(Pki.person());
        pki.issuing.revoke(revoked.certificate(), Pki.NOW.minusSeconds(5));
        ask(services, parent);

        assertThatThrownBy(() -> ask(services, revoked)).satisfies(AuthorityServicesTest::isRevoked);
    }

    @Test
    void the_list_is_fetched_once_until_the_next_one() {
        AuthorityServices services = services(Optional.empty(), Optional.of(server.at("/crl")));

        assertThat(ask(services, parent).source()).isEqualTo("CRL");
        ask(services, pki.issue(Pki.person()));
        assertThat(server.asked).containsExactly("GET /crl");
    }

    @Test
    void of_several_lists_the_issuers_own_counts() {
        Pki other = Pki.of(Algorithm.GOST_512);
        try (AuthorityServer elsewhere = new AuthorityServer(other)) {
            other.answering = Authority.root(Algorithm.RSA, "OTHER", Pki.CLOCK);
            AuthorityServices services =
                    services(Optional.empty(), Optional.of(elsewhere.at("/crl") + ", " + server.at("/crl")));

            assertThat(ask(services, parent).source()).isEqualTo("CRL");
            assertThat(elsewhere.asked).hasSize(1);
        }
    }

    @Test
    void without_settings_the_certificate_tells_where() {
        Authority announcing = Authority.load(pki.issuing.save(), Pki.CLOCK);
        announcing.announce(server.at("/ocsp"), server.at("/crl"));
        Holder telling = announcing.renew(parent, Pki.person());
        AuthorityServices services = services(Optional.empty(), Optional.empty());

        assertThat(ask(services, telling).source()).isEqualTo("OCSP");
        assertThatThrownBy(() -> ask(services, parent)).satisfies(AuthorityServicesTest::isUnknown);
        assertThat(server.asked).containsExactly("POST /ocsp");
    }

    @Test
    void the_certificates_own_list_is_read_when_its_ocsp_is_silent() {
        Authority announcing = Authority.load(pki.issuing.save(), Pki.CLOCK);
        announcing.announce("http://127.0.0.1:9/", server.at("/crl"));

        assertThat(ask(services(Optional.empty(), Optional.empty()), announcing.renew(parent, Pki.person()))
                        .source())
                .isEqualTo("CRL");
    }

    @Test
    void a_faulty_answer_is_none_and_is_not_kept() {
        AuthorityServices services = services(Optional.of(server.at("/ocsp")), Optional.empty());
        server.fault = answer -> new byte[] {1, 2, 3};
        assertThatThrownBy(() -> ask(services, parent)).satisfies(AuthorityServicesTest::isUnknown);

        server.fault = answer -> answer;
        assertThat(ask(services, parent).source()).isEqualTo("OCSP");
    }

    @Test
    void an_endless_answer_is_broken_off() {
        AuthorityServices services = services(Optional.of(server.at("/ocsp")), Optional.empty());
        server.fault = answer -> new byte[1024 * 1024];

        assertThatThrownBy(() -> ask(services, parent)).satisfies(AuthorityServicesTest::isUnknown);
    }

    @Test
    void a_service_that_failed_is_left_alone_for_half_a_minute() {
        AuthorityServices services = services(Optional.of(server.at("/ocsp")), Optional.empty());
        server.status = 500;
        assertThatThrownBy(() -> ask(services, parent)).satisfies(AuthorityServicesTest::isUnknown);
        server.status = 200;
        assertThatThrownBy(() -> ask(services, parent)).satisfies(AuthorityServicesTest::isUnknown);
        assertThat(server.asked).hasSize(1);

        clock.advance(Duration.ofSeconds(31));
        assertThat(ask(services, parent).source()).isEqualTo("OCSP");
    }

    @Test
    void nothing_but_http_is_fetched() {
        Authority announcing = Authority.load(pki.issuing.save(), Pki.CLOCK);
        announcing.announce("file:///etc/passwd", "jar:file:/x!/y");
        Holder telling = announcing.renew(parent, Pki.person());
        AuthorityServices services = services(Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> ask(services, telling)).satisfies(AuthorityServicesTest::isUnknown);
    }

    @Test
    void a_certificate_whose_addresses_cannot_be_read_names_none() {
        DEROctetString nothing = new DEROctetString(new byte[] {5, 0});
        Holder broken = pki.issuing.renew(
                parent,
                Pki.person(),
                new Extension(Extension.authorityInfoAccess, false, nothing),
                new Extension(Extension.cRLDistributionPoints, false, nothing));
        AuthorityServices services = services(Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> ask(services, broken)).satisfies(AuthorityServicesTest::isUnknown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "http://", "crl.example", "http://a.example/crl;http://b.example/crl^"})
    void an_unreadable_address_ends_the_start_with_the_name_of_the_setting(String address) {
        assertThatThrownBy(() -> services(Optional.empty(), Optional.of("http://a.example/crl " + address)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ENROLLMENT_CRL_URL")
                .hasMessageEndingWith(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ",", ", ", "\n"})
    void several_lists_are_separated_by_spaces_or_commas(String separator) {
        AuthorityServices services =
                services(Optional.empty(), Optional.of(server.at("/none") + separator + server.at("/crl")));

        assertThat(ask(services, parent).source()).isEqualTo("CRL");
    }

    @Test
    void a_list_that_is_not_whole_or_not_yet_in_force_is_none() {
        AuthorityServices services = services(Optional.empty(), Optional.of(server.at("/crl")));
        for (byte[] list : List.of(
                pki.issuing.crl(Pki.NOW, Extension.deltaCRLIndicator, new ASN1Integer(1)),
                pki.issuing.crl(
                        Pki.NOW,
                        Extension.issuingDistributionPoint,
                        new IssuingDistributionPoint(null, true, false, null, false, false)),
                pki.issuing.crl(Pki.NOW.plus(Duration.ofHours(1)), null, null))) {
            server.fault = answer -> list;
            assertThatThrownBy(() -> ask(services, parent)).satisfies(AuthorityServicesTest::isUnknown);
        }
        server.fault = answer -> pki.issuing.crl(Pki.NOW, null, null);
        assertThat(ask(services, parent).source()).isEqualTo("CRL");
    }

    private AuthorityServices configured() {
        return services(Optional.of(server.at("/ocsp")), Optional.of(server.at("/crl")));
    }

    private AuthorityServices services(Optional<String> ocsp, Optional<String> crl) {
        return new AuthorityServices(ocsp, crl, Duration.ofMinutes(1), clock);
    }

    private RevocationProof ask(AuthorityServices services, Holder holder) {
        List<X509CertificateHolder> path =
                List.of(holder.certificate(), pki.issuing.certificate(), pki.root.certificate());
        return new OcspThenCrl(services, false, clock).requireGood(path, clock.instant());
    }

    private static void isRevoked(Throwable thrown) {
        assertThat(((SignatureRefused) thrown).problem()).isEqualTo(SignatureProblem.REVOKED);
    }

    private static void isUnknown(Throwable thrown) {
        assertThat(((SignatureRefused) thrown).problem()).isEqualTo(SignatureProblem.REVOCATION_UNKNOWN);
    }
}
