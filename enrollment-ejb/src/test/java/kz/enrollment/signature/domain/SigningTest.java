package kz.enrollment.signature.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.SigningState;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final Instant NOW = Instant.parse("2026-06-10T04:00:00Z");
    private static final Instant LATE = NOW.plus(Duration.ofMinutes(5));
    private static final UUID DRAFT = UUID.randomUUID();
    private static final byte[] TEXT = "өтініш".getBytes(StandardCharsets.UTF_8);
    private static final String DIGEST = Sha256.of(TEXT);

    private final Signing signing = new Signing(order(SigningPurpose.APPLICATION, DRAFT), "secret", NOW);

    @Test
    void it_is_signed_once_and_used_once() {
        signing.tryToSign(NOW);
        signing.signed();
        assertThat(signing.state(NOW)).isEqualTo(SigningState.SIGNED);
        refused(() -> signing.tryToSign(NOW), "signing.signed");

        signing.use(SigningPurpose.APPLICATION, DRAFT, DIGEST, NOW);
        assertThat(signing.state(NOW)).isEqualTo(SigningState.USED);
        refused(() -> signing.use(SigningPurpose.APPLICATION, DRAFT, DIGEST, NOW), "signing.used");
        refused(() -> signing.tryToSign(NOW), "signing.used");
    }

    @Test
    void after_five_minutes_it_is_over() {
        assertThat(signing.state(LATE.minusSeconds(1))).isEqualTo(SigningState.OPEN);
        assertThat(signing.state(LATE)).isEqualTo(SigningState.EXPIRED);
        refused(() -> signing.tryToSign(LATE), "signing.expired");
        refused(() -> signing.use(SigningPurpose.APPLICATION, DRAFT, DIGEST, LATE), "signing.expired");
    }

    @Test
    void a_try_that_began_in_time_counts_however_long_the_authorities_took() {
        signing.tryToSign(LATE.minusSeconds(1));
        signing.signed();

        assertThat(signing.state(LATE.plusSeconds(5))).isEqualTo(SigningState.SIGNED);
    }

    @Test
    void a_signature_waits_an_hour_for_its_act_and_not_longer() {
        signing.signed();

        refused(
                () -> signing.use(SigningPurpose.APPLICATION, DRAFT, DIGEST, LATE.plus(Duration.ofMinutes(61))),
                "signing.expired");
        signing.use(SigningPurpose.APPLICATION, DRAFT, DIGEST, LATE.plus(Duration.ofMinutes(59)));
    }

    @Test
    void who_does_not_want_to_sign_ends_it_unless_it_is_signed() {
        assertThat(signing.cancel(NOW)).isTrue();
        refused(() -> signing.tryToSign(NOW), "signing.canceled");
        refused(() -> signing.use(SigningPurpose.APPLICATION, DRAFT, DIGEST, NOW), "signing.canceled");

        Signing signed = new Signing(order(SigningPurpose.APPLICATION, DRAFT), "secret", NOW);
        signed.signed();
        assertThat(signed.cancel(NOW)).isFalse();
        assertThat(signed.state(NOW)).isEqualTo(SigningState.SIGNED);
    }

    @Test
    void it_serves_only_what_was_signed() {
        signing.signed();

        assertThatThrownBy(() -> signing.use(SigningPurpose.WITHDRAWAL, DRAFT, DIGEST, NOW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signing.use(SigningPurpose.APPLICATION, UUID.randomUUID(), DIGEST, NOW))
                .isInstanceOf(NotFound.class);
        refused(() -> signing.use(SigningPurpose.APPLICATION, DRAFT, Sha256.of("басқа"), NOW), "signing.changed");
        assertThat(signing.state(NOW)).isEqualTo(SigningState.SIGNED);
    }

    @Test
    void what_nobody_signed_is_not_used() {
        refused(() -> signing.use(SigningPurpose.APPLICATION, DRAFT, DIGEST, NOW), "signing.open");
    }

    @Test
    void the_reason_of_the_last_refused_try_is_told_and_tries_are_counted() {
        for (int i = 0; i < 10; i++) {
            signing.tryToSign(NOW);
            signing.refused(SignatureProblem.WRONG_PERSON);
        }

        assertThat(signing.view(NOW).problem()).isEqualTo(SignatureProblem.WRONG_PERSON);
        refused(() -> signing.tryToSign(NOW), "signing.too_many_tries");
    }

    @Test
    void only_its_secret_opens_it_and_nobody_reads_it_from_a_log() {
        signing.requireSecret("secret");
        assertThatThrownBy(() -> signing.requireSecret("Secret")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signing.requireSecret(null)).isInstanceOf(NotFound.class);
        assertThat(signing.ticket("secret").toString()).doesNotContain("secret");
        assertThat(signing.order().toString()).doesNotContain("850101399019");
    }

    @Test
    void there_was_nothing_to_sign_before_it_was_opened_unless_the_order_says_so() {
        Instant before = NOW.minus(Duration.ofDays(1));
        SigningOrder told = new SigningOrder(
                SigningPurpose.APPLICATION,
                SigningMeans.EDS,
                SignatureFormat.CMS,
                DRAFT,
                TEXT,
                "850101399019",
                null,
                Language.KK,
                before);

        assertThat(signing.order().since()).isEqualTo(NOW);
        assertThat(new Signing(told, "secret", NOW).order().since()).isEqualTo(before);
    }

    @Test
    void at_log_in_nobody_is_expected_and_elsewhere_somebody_is() {
        assertThat(new Signing(order(SigningPurpose.PARENT_LOGIN, null), "s", NOW).state(NOW))
                .isEqualTo(SigningState.OPEN);
        assertThatThrownBy(() -> order(SigningPurpose.APPLICATION, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SigningOrder order(SigningPurpose purpose, UUID subject) {
        return new SigningOrder(
                purpose, SigningMeans.EDS, SignatureFormat.CMS, subject, TEXT, "850101399019", null, Language.KK);
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("code")
                .isEqualTo(code);
    }
}
