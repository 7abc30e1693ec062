package kz.enrollment.acceptance.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a server has written. */
record ServerLog(Path file) {
    /** Lines of the level SEVERE, in the layout with brackets or with bars. */
    List<String> severe() throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.contains("SEVERE")).toList();
        }
    }
}
