package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code postmaster.pid}: line 1 is the process, line 3 its start in seconds since 1970. */
record PostmasterFile(Path file) {
    private static final int START_LINE = 2;

    /** The server that runs on this directory, if one does. A number taken over by a stranger is not one. */
    Optional<ProcessHandle> server() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= START_LINE) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.get(0).strip());
        return ChildRecord.same(
                pid, Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE).strip())));
    }

    /** PostgreSQL would not start while the number in a left-over file belongs to any living process of this user. */
    void erase() throws IOException {
        Files.deleteIfExists(file);
    }
}
