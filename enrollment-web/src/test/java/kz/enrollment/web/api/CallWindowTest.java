package kz.enrollment.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CallWindowTest {

    private final CallWindow window = new CallWindow();

    @Test
    void as_many_calls_as_allowed_are_let_in_and_the_next_waits_for_the_first_to_be_a_minute_old() {
        for (int call = 0; call < 1200; call++) {
            assertThat(window.enter(1000 + call, 1200)).isZero();
        }
        assertThat(window.enter(2500, 1200)).isEqualTo(58_500);
        assertThat(window.enter(60_999, 1200)).isEqualTo(1);
        assertThat(window.enter(61_000, 1200)).isZero();
        assertThat(window.enter(61_000, 1200)).isEqualTo(1);
    }

    @Test
    void calls_stay_in_their_order_when_there_come_more_than_before() {
        for (int call = 0; call < 8; call++) {
            window.enter(1000L * call, 12);
        }
        for (int call = 0; call < 8; call++) {
            assertThat(window.enter(63_500, 12)).isZero();
        }
        assertThat(window.enter(63_500, 12)).isEqualTo(500);
    }

    @Test
    void no_minute_ever_has_more_calls_than_allowed_and_none_is_refused_without_need() {
        Random random = new Random(20261121);
        Deque<Long> letIn = new ArrayDeque<>();
        long now = 0;
        for (int call = 0; call < 5000; call++) {
            now += random.nextInt(2500);
            long at = now;
            letIn.removeIf(earlier -> at - earlier >= 60_000);
            boolean room = letIn.size() < 37;
            assertThat(window.enter(now, 37) == 0).as("call %d", call).isEqualTo(room);
            if (room) {
                letIn.add(now);
            }
        }
    }

    @Test
    void a_clock_that_was_set_back_shuts_nobody_out() {
        window.enter(10_000_000, 1);
        assertThat(window.enter(5_000, 1)).isZero();
    }

    @Test
    void where_nothing_is_allowed_nobody_is_let_in() {
        assertThat(window.enter(1000, 0)).isEqualTo(60_000);
    }
}
