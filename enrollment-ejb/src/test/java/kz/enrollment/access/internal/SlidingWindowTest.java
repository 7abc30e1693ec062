package kz.enrollment.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlidingWindowTest {

    private static final Instant NOW = Instant.parse("2026-07-03T10:00:00Z");

    private final SlidingWindow window = new SlidingWindow(2, Duration.ofMinutes(15));

    @Test
    void a_full_window_tells_how_long_to_wait() {
        window.enter("address", NOW);
        window.enter("address", NOW.plusSeconds(60));
        assertThat(window.enter("address", NOW.plusSeconds(120))).isEqualTo(Duration.ofMinutes(13));
    }

    @Test
    void a_refused_event_does_not_lengthen_the_wait() {
        window.enter("address", NOW);
        window.enter("address", NOW);
        window.enter("address", NOW.plusSeconds(600));
        assertThat(window.enter("address", NOW.plus(Duration.ofMinutes(15)))).isZero();
    }

    @Test
    void looking_at_a_window_notes_nothing() {
        assertThat(window.wait("address", NOW)).isZero();
        window.enter("address", NOW);
        window.enter("address", NOW);
        assertThat(window.wait("address", NOW)).isEqualTo(Duration.ofMinutes(15));
        assertThat(window.wait("address", NOW.plus(Duration.ofMinutes(15)))).isZero();
    }

    @Test
    void keys_do_not_disturb_each_other() {
        window.enter("one", NOW);
        window.enter("one", NOW);
        assertThat(window.enter("other", NOW)).isZero();
    }
}
