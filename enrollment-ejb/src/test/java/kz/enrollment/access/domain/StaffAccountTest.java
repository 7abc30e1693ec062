package kz.enrollment.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StaffAccountTest {

    private static final Instant NOW = Instant.parse("2026-07-03T10:00:00Z");

    private final StaffAccount account = new StaffAccount();

    @Test
    void a_time_step_opens_once_and_an_older_one_never() {
        assertThat(account.enters(100)).isTrue();
        assertThat(account.enters(100)).isFalse();
        assertThat(account.enters(99)).isFalse();
        assertThat(account.enters(101)).isTrue();
    }

    @Test
    void five_failures_in_a_row_lock_the_door_for_a_quarter_of_an_hour() {
        fail(4);
        assertThat(account.lockedFor(NOW)).isZero();
        fail(1);
        assertThat(account.lockedFor(NOW)).isEqualTo(Duration.ofMinutes(15));
        assertThat(account.lockedFor(NOW.plus(Duration.ofMinutes(15)))).isZero();
    }

    @Test
    void letting_in_forgets_the_failures() {
        fail(4);
        account.enters(100);
        fail(4);
        assertThat(account.lockedFor(NOW)).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            account.failed(NOW);
        }
    }
}
