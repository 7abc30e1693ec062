package kz.enrollment.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.access.Check;
import kz.enrollment.access.Check.Result;
import kz.enrollment.access.CodePurpose;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    private static final Instant NOW = Instant.parse("2026-07-03T10:00:00Z");
    private static final Iin PERSON = new Iin("200514599008");
    private static final PhoneNumber PHONE = new PhoneNumber("+77009900101");
    private static final UUID DRAFT = new UUID(1, 1);

    private final OneTimeCode login =
            OneTimeCode.forLogin(new UUID(0, 1), PERSON, PHONE, Language.KK).sealed("right", NOW);

    @Test
    void the_right_code_opens() {
        assertThat(tried("right", NOW)).isEqualTo(Result.RIGHT);
    }

    @Test
    void a_code_opens_until_its_last_second_and_not_after() {
        assertThat(tried("right", NOW.plus(OneTimeCode.LIFE).minusSeconds(1))).isEqualTo(Result.RIGHT);
        assertThat(tried("right", NOW.plus(OneTimeCode.LIFE))).isEqualTo(Result.EXPIRED);
    }

    @Test
    void a_used_code_opens_no_more() {
        assertThat(login.use(NOW)).isTrue();
        assertThat(login.use(NOW)).isFalse();
        assertThat(tried("right", NOW)).isEqualTo(Result.USED);
    }

    @Test
    void each_wrong_try_leaves_one_less() {
        assertThat(login.tried("wrong", null, null, NOW)).isEqualTo(new Check(Result.WRONG, 4));
        assertThat(login.tried("wrong", null, null, NOW)).isEqualTo(new Check(Result.WRONG, 3));
        assertThat(tried("right", NOW)).isEqualTo(Result.RIGHT);
    }

    @Test
    void after_five_wrong_tries_even_the_right_code_stays_shut() {
        for (int i = 0; i < 5; i++) {
            tried("wrong", NOW);
        }
        assertThat(login.tried("right", null, null, NOW)).isEqualTo(new Check(Result.WRONG, 0));
    }

    @Test
    void a_signature_opens_only_the_statement_the_person_saw() {
        var code = OneTimeCode.forSignature(new UUID(0, 2), PERSON, PHONE, Language.RU, DRAFT, "digest")
                .sealed("right", NOW);
        assertThat(code.tried("right", DRAFT, "changed", NOW).result()).isEqualTo(Result.UNKNOWN);
        assertThat(code.tried("right", new UUID(1, 2), "digest", NOW).result()).isEqualTo(Result.UNKNOWN);
        assertThat(code.tried("right", DRAFT, "digest", NOW).result()).isEqualTo(Result.RIGHT);
        assertThat(code.isFor(CodePurpose.LOGIN)).isFalse();
    }

    @Test
    void the_ticket_shows_the_phone_to_its_owner_only() {
        var ticket = login.ticket();
        assertThat(ticket.maskedPhone()).startsWith("+7 700").endsWith("01").doesNotContain("9900");
        assertThat(Duration.between(NOW, ticket.expiresAt())).isEqualTo(Duration.ofMinutes(5));
        assertThat(ticket.resendAt()).isBetween(NOW, ticket.expiresAt());
    }

    @Test
    void a_refusal_names_the_reason_beside_the_field() {
        assertThatThrownBy(() -> new Check(Result.WRONG, 2).requireRight())
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("code.wrong");
                    assertThat(refusal.arguments()).containsExactly(2);
                    assertThat(refusal.field()).isEqualTo("code");
                });
        new Check(Result.RIGHT, 5).requireRight();
    }

    private Result tried(String hash, Instant at) {
        return login.tried(hash, null, null, at).result();
    }
}
