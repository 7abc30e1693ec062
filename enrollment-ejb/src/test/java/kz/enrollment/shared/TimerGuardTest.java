package kz.enrollment.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimerGuardTest {

    private final List<Object> lines = new ArrayList<>();
    private final Logger log = Logger.getLogger(TimerGuardTest.class.getName());
    private final Handler listener = new Listener();
    private final TimerGuard guard = new TimerGuard(TimerGuardTest.class, "lists");

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(listener);
    }

    @AfterEach
    void stop() {
        log.removeHandler(listener);
        log.setUseParentHandlers(true);
    }

    @Test
    void no_failure_gets_out_of_a_timer() {
        assertThatCode(() -> guard.attempt(TimerGuardTest::fail)).doesNotThrowAnyException();
    }

    @Test
    void one_trouble_is_told_once_and_without_its_message() {
        guard.attempt(TimerGuardTest::fail);
        guard.attempt(TimerGuardTest::fail);
        assertThat(lines).containsExactly(IllegalStateException.class.getName());
    }

    @Test
    void the_next_trouble_is_told_again() {
        guard.attempt(TimerGuardTest::fail);
        guard.attempt(() -> {});
        guard.attempt(TimerGuardTest::fail);
        assertThat(lines).hasSize(2);
    }

    private static void fail() {
        throw new IllegalStateException("a child's name");
    }

    private final class Listener extends Handler {

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getParameters()[1]);
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
