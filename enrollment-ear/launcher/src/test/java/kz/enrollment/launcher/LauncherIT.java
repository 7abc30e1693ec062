package kz.enrollment.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built launcher as a user runs it: a process with an environment and signals. */
class LauncherIT {
    private static final int ENDED_BY_TERM = 128 + 15;

    @TempDir
    Path data;

    @Test
    void it_survives_being_killed_and_stops_everything_when_asked_to() throws Exception {
        String firstStart;
        List<Long> orphans;
        try (LaunchedProduct first = LaunchedProduct.start(data)) {
            first.awaitReady();
            assertThat(LaunchedProduct.start(data).awaitEnd())
                    .as("a second one on the same data")
                    .isEqualTo(1);
            firstStart = kept("first.start");
            orphans = children();
            first.kill();
        }
        try (LaunchedProduct second = LaunchedProduct.start(data)) {
            second.awaitReady();
            assertThat(orphans).noneMatch(LauncherIT::lives);
            assertThat(kept("first.start")).isEqualTo(firstStart);
            List<Long> running = children();
            assertThat(running).hasSize(2).allMatch(LauncherIT::lives);
            assertThat(second.terminate()).isEqualTo(ENDED_BY_TERM);
            assertThat(running).noneMatch(LauncherIT::lives);
            assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
            assertThat(second.printed()).containsSubsequence("Stopping: The application", "Stopping: PostgreSQL");
        }
    }

    @Test
    void a_missing_variable_ends_it_with_one_sentence() throws Exception {
        try (LaunchedProduct refused = LaunchedProduct.start(data, "ENROLLMENT_DB_URL", "jdbc:postgresql://db/e")) {
            assertThat(refused.awaitEnd()).isEqualTo(1);
            assertThat(refused.printed())
                    .contains("missing: ENROLLMENT_DB_USER")
                    .hasLineCount(1);
        }
    }

    private String kept(String name) throws IOException {
        Properties values = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("kept.properties"))) {
            values.load(reader);
        }
        return values.getProperty(name);
    }

    private List<Long> children() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("children"))) {
            return files.map(LauncherIT::pid).toList();
        }
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readString(file).split(" ")[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean lives(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
