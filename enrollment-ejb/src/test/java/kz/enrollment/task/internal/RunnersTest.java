package kz.enrollment.task.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;
import org.junit.jupiter.api.Test;

class RunnersTest {

    @Test
    void the_runner_of_the_kind_does_the_work() {
        var runners = new Runners(List.of(runner("ONE", () -> Outcome.failed("NO")), runner("TWO", Outcome::done)));
        assertThat(runners.run(task("TWO"))).isEqualTo(Outcome.done());
    }

    @Test
    void a_kind_nobody_knows_waits_for_somebody_who_does() {
        assertThat(new Runners(List.of()).run(task("OTHER"))).isEqualTo(Outcome.failed("NO_RUNNER"));
    }

    @Test
    void an_exception_is_a_failure_named_by_its_class_without_its_words() {
        var runners = new Runners(List.of(runner("ONE", () -> {
            throw new IllegalStateException("990101499009", new UncheckedIOException(new IOException()));
        })));
        assertThat(runners.run(task("ONE"))).isEqualTo(Outcome.failed("IOException"));
    }

    private static ClaimedTask task(String kind) {
        return new ClaimedTask(new UUID(0, 1), Lane.CONSENT, kind, new UUID(0, 2), 1, Instant.EPOCH);
    }

    private static TaskRunner runner(String kind, Supplier<Outcome> work) {
        return new TaskRunner() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Outcome run(UUID subject, int attempt) {
                return work.get();
            }
        };
    }
}
