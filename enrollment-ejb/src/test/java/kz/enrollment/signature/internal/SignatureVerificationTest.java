package kz.enrollment.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.Language;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.Holder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is believed while the authority is silent, and which stamps were made for what was asked. */
class SignatureVerificationTest {

    private final Pki pki = Pki.of(Algorithm.RSA);
    private final AuthorityServer server = new AuthorityServer(pki);

    @TempDir
    private Path directory;

    private TrustStore trust;

    @BeforeEach
    void trust() throws IOException {
        Path file = directory.resolve("trust.pem");
        Files.writeString(file, Pki.pem(pki.issuing.certificate()) + Pki.pem(pki.root.certificate()));
        trust = new TrustStore(Optional.of(file.toString()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_application_is_taken_while_the_authority_is_silent_unless_the_policy_is_strict() {
        server.status = 500;
        byte[] signature = pki.parent().cms(Pki.STATEMENT, true);

        assertThat(verification("lenient")
                        .verify(order(SigningPurpose.APPLICATION, Pki.NOW), signature)
                        .revocation()
                        .source())
                .isEqualTo("NONE");
        refused("strict", SigningPurpose.APPLICATION, signature, SignatureProblem.REVOCATION_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "APPLICATION")
    void nothing_else_is_done_with_a_key_nobody_vouches_for(SigningPurpose purpose) {
        server.status = 500;
        byte[] signature = holder(purpose).cms(Pki.STATEMENT, true);

        refused("lenient", purpose, signature, SignatureProblem.REVOCATION_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSAL", "ORDER"})
    void what_is_the_directors_no_employee_signs(SigningPurpose purpose) {
        byte[] signature = pki.issue(Pki.employee()).cms(Pki.STATEMENT, true);

        refused("lenient", purpose, signature, SignatureProblem.WRONG_HOLDER);
        assertThat(verification("lenient")
                        .verify(order(SigningPurpose.ADMISSION, Pki.NOW), signature)
                        .bin())
                .isEqualTo(Pki.BIN);
    }

    @Test
    void only_egov_mobile_logs_in_with_the_key_for_signing() {
        byte[] signature = pki.parent().cms(Pki.STATEMENT, true);

        refused("lenient", SigningPurpose.PARENT_LOGIN, signature, SignatureProblem.WRONG_PURPOSE);
        assertThat(verification("lenient")
                        .verify(order(SigningPurpose.PARENT_LOGIN, SigningMeans.EGOV_QR, Pki.NOW), signature)
                        .iin())
                .isEqualTo(Pki.IIN);
    }

    @Test
    void a_stamp_of_before_there_was_anything_to_sign_is_refused() {
        byte[] signature =
                pki.parent().cms(Pki.STATEMENT, true, stamping(Pki.NOW.minus(Duration.ofMinutes(10)))::stamp);

        refused("lenient", SigningPurpose.APPLICATION, signature, SignatureProblem.STALE);
        assertThat(verification("lenient")
                        .verify(order(SigningPurpose.APPLICATION, Pki.NOW.minus(Duration.ofHours(1))), signature)
                        .iin())
                .isEqualTo(Pki.IIN);
    }

    @Test
    void clocks_may_differ_by_minutes() {
        byte[] signature = pki.parent().cms(Pki.STATEMENT, true, stamping(Pki.NOW.minus(Duration.ofMinutes(4)))::stamp);

        assertThat(verification("lenient")
                        .verify(order(SigningPurpose.APPLICATION, Pki.NOW), signature)
                        .iin())
                .isEqualTo(Pki.IIN);
    }

    private kz.enrollment.testpki.TimeStamping stamping(Instant at) {
        return Authority.load(pki.issuing.save(), Clock.fixed(at, ZoneOffset.UTC))
                .timeStamping();
    }

    private void refused(String policy, SigningPurpose purpose, byte[] signature, SignatureProblem problem) {
        assertThatThrownBy(() -> verification(policy).verify(order(purpose, Pki.NOW), signature))
                .extracting("problem")
                .isEqualTo(problem);
    }

    private Holder holder(SigningPurpose purpose) {
        return pki.issue(
                switch (purpose) {
                    case PARENT_LOGIN -> Pki.person().forLogin();
                    case APPLICATION, WITHDRAWAL -> Pki.person();
                    case STAFF_LOGIN -> Pki.head().forLogin();
                    case ADMISSION, REFUSAL, ORDER -> Pki.head();
                });
    }

    private static SigningOrder order(SigningPurpose purpose, Instant since) {
        return order(purpose, SigningMeans.EDS, since);
    }

    private static SigningOrder order(SigningPurpose purpose, SigningMeans means, Instant since) {
        boolean ofSchool = purpose == SigningPurpose.ADMISSION
                || purpose == SigningPurpose.REFUSAL
                || purpose == SigningPurpose.ORDER;
        return new SigningOrder(
                purpose,
                means,
                SignatureFormat.CMS,
                purpose.isLogin() ? null : UUID.randomUUID(),
                Pki.STATEMENT,
                purpose.isLogin() ? null : Pki.IIN,
                ofSchool ? Pki.BIN : null,
                Language.KK,
                since);
    }

    private SignatureVerification verification(String policy) {
        var services = new AuthorityServices(
                Optional.of(server.at("/ocsp")), Optional.of(server.at("/crl")), Duration.ofMinutes(1), Pki.CLOCK);
        return new SignatureVerification(trust, services, Optional.of(policy), Pki.CLOCK);
    }
}
