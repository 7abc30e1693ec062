package kz.enrollment.allocation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import kz.enrollment.task.Outcome;
import org.junit.jupiter.api.Test;

/** A stream that cannot be read neither ends the check of the others nor goes unnoticed. */
class ReplayRunnerTest {

    private static final UUID RUN = UUID.randomUUID();

    @Test
    void the_first_failure_is_tried_again_since_the_database_may_be_away() {
        Steps steps = new Steps("good", "bad");

        assertThatThrownBy(() -> new ReplayRunner(steps).run(RUN, 1)).hasMessage("bad");

        assertThat(steps.noted).isEmpty();
        assertThat(steps.left).containsExactly("bad");
    }

    @Test
    void what_fails_again_is_noted_and_the_run_goes_on() {
        Steps steps = new Steps("bad", "good", "worse", "good");

        assertThat(new ReplayRunner(steps).run(RUN, 2)).isEqualTo(Outcome.done());

        assertThat(steps.noted).containsExactly("bad", "worse");
        assertThat(steps.left).isEmpty();
    }

    @Test
    void an_end_that_fails_is_a_failure_of_the_run() {
        Steps steps = new Steps("end");

        assertThatThrownBy(() -> new ReplayRunner(steps).run(RUN, 7)).hasMessage("end");

        assertThat(steps.noted).isEmpty();
    }

    private static final class Steps extends ReplayDesk {

        private final Deque<String> left;
        private final List<String> noted = new ArrayList<>();

        Steps(String... steps) {
            left = new ArrayDeque<>(List.of(steps));
        }

        @Override
        public boolean step(UUID runId) {
            if (left.isEmpty()) {
                return false;
            }
            if (!"good".equals(left.peek())) {
                throw new IllegalStateException(left.peek());
            }
            left.remove();
            return true;
        }

        @Override
        public boolean pass(UUID runId) {
            return !"end".equals(left.peek()) && noted.add(left.remove());
        }
    }
}
