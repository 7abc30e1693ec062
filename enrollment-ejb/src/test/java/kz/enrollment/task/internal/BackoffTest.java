package kz.enrollment.task.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final double MIDDLE = 0.5;

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Test
    void pauses_double_from_two_seconds_up_to_the_longest_of_the_lane() {
        assertThat(Backoff.after(1, LONGEST, MIDDLE)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Backoff.after(2, LONGEST, MIDDLE)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Backoff.after(4, LONGEST, MIDDLE)).isEqualTo(Duration.ofSeconds(16));
        assertThat(Backoff.after(5, LONGEST, MIDDLE)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Backoff.after(1_000_000, LONGEST, MIDDLE)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Backoff.after(7, Duration.ofMinutes(2), MIDDLE)).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void chance_spreads_a_pause_by_a_fifth_both_ways() {
        assertThat(Backoff.after(5, LONGEST, 0)).isEqualTo(Duration.ofSeconds(16));
        assertThat(Backoff.after(5, LONGEST, 1)).isEqualTo(Duration.ofSeconds(24));
    }
}
