package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that remembers a process of ours beyond the death of the launcher. The start time tells it from a stranger
 * that got the same number later.
 */
record ChildRecord(Path file) {
    private static final Duration SAME_START = Duration.ofSeconds(3);

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Instant startedAt = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(file, process.pid() + " " + startedAt);
    }

    void erase() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The process written down, if it still lives. */
    Optional<ProcessHandle> living() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).strip().split(" ");
        if (words.length != 2) {
            return Optional.empty();
        }
        return same(Long.parseLong(words[0]), Instant.parse(words[1]));
    }

    static Optional<ProcessHandle> same(long pid, Instant startedAt) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(start -> Duration.between(start, startedAt).abs().compareTo(SAME_START) <= 0)
                        .orElse(false));
    }
}
