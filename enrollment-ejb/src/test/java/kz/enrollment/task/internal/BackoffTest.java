package kz.enrollment.task.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final double MIDDLE = 0.5;

    @Test
    void pauses_double_from_two_seconds_up_to_twenty() {
        assertThat(Backoff.after(1, MIDDLE)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Backoff.after(2, MIDDLE)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Backoff.after(4, MIDDLE)).isEqualTo(Duration.ofSeconds(16));
        assertThat(Backoff.after(5, MIDDLE)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Backoff.after(1_000_000, MIDDLE)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void chance_spreads_a_pause_by_a_fifth_both_ways() {
        assertThat(Backoff.after(5, 0)).isEqualTo(Duration.ofSeconds(16));
        assertThat(Backoff.after(5, 1)).isEqualTo(Duration.ofSeconds(24));
    }
}
