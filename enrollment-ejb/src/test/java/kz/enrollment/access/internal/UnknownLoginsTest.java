package kz.enrollment.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnknownLoginsTest {

    private static final Instant NOW = Instant.parse("2026-07-03T10:00:00Z");

    private final UnknownLogins logins = new UnknownLogins();

    @Test
    void an_unknown_login_locks_from_its_fifth_failure_like_a_real_one() {
        for (int i = 0; i < 5; i++) {
            assertThat(logins.failed("nobody", NOW.plusSeconds(120L * i))).isZero();
        }
        Instant fifth = NOW.plusSeconds(480);
        assertThat(logins.failed("nobody", fifth.plusSeconds(60))).isEqualTo(Duration.ofMinutes(14));
        assertThat(logins.failed("somebody", fifth)).isZero();
    }

    @Test
    void failures_do_not_age_but_a_lock_that_ended_begins_anew() {
        for (int i = 0; i < 5; i++) {
            assertThat(logins.failed("nobody", NOW.plus(Duration.ofHours(i)))).isZero();
        }
        Instant locked = NOW.plus(Duration.ofHours(4));
        assertThat(logins.failed("nobody", locked.plusSeconds(1))).isPositive();
        assertThat(logins.failed("nobody", locked.plus(Duration.ofMinutes(15)))).isZero();
        assertThat(logins.failed("nobody", locked.plus(Duration.ofMinutes(15)))).isZero();
    }
}
