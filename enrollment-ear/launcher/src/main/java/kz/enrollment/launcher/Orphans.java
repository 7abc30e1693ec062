package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an earlier launcher left running when it was killed. */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Orphans() {}

    /** Ends them before anything is started: they hold the port, and connections to the old database. */
    static void stop(DataDirectory directory, Progress progress) throws IOException, InterruptedException {
        if (!Files.isDirectory(directory.children())) {
            return;
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(directory.children())) {
            files = listed.toList();
        }
        for (Path file : files) {
            ChildRecord written = new ChildRecord(file);
            Optional<ProcessHandle> orphan = written.living();
            if (orphan.isPresent()) {
                Child.stop(orphan.get(), PATIENCE);
                progress.say("The " + file.getFileName() + " of an earlier start was still there and is stopped");
            }
            written.erase();
        }
    }
}
