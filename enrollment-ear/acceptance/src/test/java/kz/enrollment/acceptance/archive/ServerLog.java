package kz.enrollment.acceptance.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** What a server has written. */
record ServerLog(Path file) {
    private static final int LINES_AFTER = 2;

    /** Lines of the level SEVERE with the beginning of what they say; none while there is no file yet. */
    List<String> severe() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(file);
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("SEVERE"))
                .mapToObj(i -> String.join("\n", lines.subList(i, Math.min(i + 1 + LINES_AFTER, lines.size()))))
                .toList();
    }
}
