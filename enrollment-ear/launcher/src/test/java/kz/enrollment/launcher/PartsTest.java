package kz.enrollment.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PartsTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> steps = new ArrayList<>();
    private final CompletableFuture<String> unexpectedEnd = new CompletableFuture<>();
    private final Parts parts =
            new Parts(new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8), () -> 0));

    @Test
    void what_started_first_stops_last() throws Exception {
        parts.start(new Recorded("database"), unexpectedEnd);
        parts.start(new Recorded("application"), unexpectedEnd);

        parts.stopAll();

        assertThat(steps).containsExactly("+database", "+application", "-application", "-database");
    }

    @Test
    void one_that_does_not_stop_does_not_keep_the_others() throws Exception {
        parts.start(new Recorded("database"), unexpectedEnd);
        parts.start(new Recorded("stubborn"), unexpectedEnd);

        parts.stopAll();

        assertThat(steps).endsWith("-database");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("stubborn did not stop: it will not");
    }

    @Test
    void nothing_starts_any_more_once_the_stop_was_asked_for() {
        parts.stopAll();

        assertThatThrownBy(() -> parts.start(new Recorded("late"), unexpectedEnd))
                .isInstanceOf(StartRefused.class);
        assertThat(steps).isEmpty();
    }

    @Test
    void an_end_nobody_asked_for_is_told_by_name() throws Exception {
        Recorded part = new Recorded("application");
        parts.start(part, unexpectedEnd);

        part.end.complete(ProcessHandle.current());

        assertThat(unexpectedEnd).isCompletedWithValue("application");
    }

    @Test
    void an_end_that_was_asked_for_is_no_news() throws Exception {
        Recorded part = new Recorded("application");
        parts.start(part, unexpectedEnd);
        parts.stopAll();

        part.end.complete(ProcessHandle.current());

        assertThat(unexpectedEnd).isNotDone();
    }

    private final class Recorded implements Part {
        private final String title;
        private final CompletableFuture<ProcessHandle> end = new CompletableFuture<>();

        Recorded(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public void start() {
            steps.add("+" + title);
        }

        @Override
        public void stop() throws IOException {
            if ("stubborn".equals(title)) {
                throw new IOException("it will not");
            }
            steps.add("-" + title);
        }

        @Override
        public CompletableFuture<ProcessHandle> ended() {
            return end;
        }
    }
}
