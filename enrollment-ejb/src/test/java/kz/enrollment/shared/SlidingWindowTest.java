package kz.enrollment.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
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
    void a_part_of_a_second_to_wait_is_told_as_a_whole_one() {
        assertThat(SlidingWindow.wholeSeconds(Duration.ofNanos(1))).isEqualTo(1);
        assertThat(SlidingWindow.wholeSeconds(Duration.ofSeconds(2))).isEqualTo(2);
        assertThat(SlidingWindow.wholeSeconds(Duration.ZERO)).isZero();
    }

    @Test
    void keys_do_not_disturb_each_other() {
        window.enter("one", NOW);
        window.enter("one", NOW);
        assertThat(window.enter("other", NOW)).isZero();
    }

    @Test
    void a_clock_that_was_set_back_far_shuts_nobody_out() {
        window.enter("address", NOW);
        window.enter("address", NOW);
        assertThat(window.enter("address", NOW.minus(Duration.ofHours(1)))).isZero();
    }

    @Test
    void where_nothing_is_allowed_nobody_is_let_in() {
        assertThat(new SlidingWindow(0, Duration.ofMinutes(1)).enter("address", NOW))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void no_window_ever_has_more_events_than_allowed_and_none_is_refused_without_need() {
        SlidingWindow narrow = new SlidingWindow(37, Duration.ofMinutes(1));
        Random random = new Random(20261121);
        Deque<Instant> letIn = new ArrayDeque<>();
        Instant now = NOW;
        for (int event = 0; event < 5000; event++) {
            now = now.plusMillis(random.nextInt(2500));
            Instant minuteAgo = now.minusSeconds(60);
            letIn.removeIf(earlier -> !earlier.isAfter(minuteAgo));
            boolean room = letIn.size() < 37;
            assertThat(narrow.enter("address", now).isZero())
                    .as("event %d", event)
                    .isEqualTo(room);
            if (room) {
                letIn.add(now);
            }
        }
    }
}
