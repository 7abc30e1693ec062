package kz.enrollment.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.access.Check;
import kz.enrollment.access.Check.Result;
import kz.enrollment.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class ParentMailTest {

    private static final Instant NOW = Instant.parse("2026-07-07T05:00:00Z");
    private static final String RIGHT = "aa";
    private static final String WRONG = "bb";

    private final ParentMail mail = new ParentMail(UUID.randomUUID(), NOW);

    @Test
    void an_address_counts_once_its_code_came_back() {
        mail.ask("ana@example.kz", RIGHT, NOW);
        assertThat(mail.view(true).address()).isNull();
        assertThat(mail.tried(RIGHT, NOW).result()).isEqualTo(Result.RIGHT);
        assertThat(mail.view(true).address()).isEqualTo("ana@example.kz");
        assertThat(mail.view(true).wanted()).isNull();
    }

    @Test
    void the_old_address_counts_until_the_new_one_is_confirmed() {
        mail.ask("ana@example.kz", RIGHT, NOW);
        mail.tried(RIGHT, NOW);
        mail.ask("ake@example.kz", RIGHT, NOW);
        assertThat(mail.view(true).address()).isEqualTo("ana@example.kz");
    }

    @Test
    void after_five_wrong_tries_the_right_code_opens_nothing() {
        mail.ask("ana@example.kz", RIGHT, NOW);
        for (int left = 4; left >= 0; left--) {
            assertThat(mail.tried(WRONG, NOW)).isEqualTo(new Check(Result.WRONG, left));
        }
        assertThat(mail.tried(RIGHT, NOW)).isEqualTo(new Check(Result.WRONG, 0));
        assertThat(mail.view(true).address()).isNull();
    }

    @Test
    void a_code_has_its_time() {
        mail.ask("ana@example.kz", RIGHT, NOW);
        assertThat(mail.tried(RIGHT, NOW.plus(Duration.ofMinutes(30))).result()).isEqualTo(Result.EXPIRED);
    }

    @Test
    void nobody_is_flooded_with_codes() {
        for (int i = 0; i < 5; i++) {
            mail.ask("ana@example.kz", RIGHT, NOW);
        }
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> mail.ask("ana@example.kz", RIGHT, NOW.plusSeconds(60)));
        mail.ask("ana@example.kz", RIGHT, NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void a_code_opens_once_only() {
        mail.ask("ana@example.kz", RIGHT, NOW);
        mail.tried(RIGHT, NOW);
        assertThat(mail.tried(RIGHT, NOW).result()).isEqualTo(Result.UNKNOWN);
    }

    @Test
    void who_wants_no_more_mail_gets_none() {
        mail.ask("ana@example.kz", RIGHT, NOW);
        mail.tried(RIGHT, NOW);
        mail.forget();
        assertThat(mail.view(true).address()).isNull();
    }
}
