package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A short-lived program of the operating system. */
final class Command {
    private static final long PATIENCE_SECONDS = 120;

    private Command() {}

    /**
     * Runs it to its end; what it prints goes to a file, because a daemon it starts may keep the output open.
     *
     * @throws StartRefused with the last line printed when it fails or takes more than two minutes
     */
    static void run(List<String> words, Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new StartRefused(words + " did not end within " + PATIENCE_SECONDS + " s.");
        }
        if (process.exitValue() != 0) {
            throw new StartRefused(words + " failed: " + lastLine(output) + " (see " + output + ").");
        }
    }

    static boolean succeeds(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private static String lastLine(Path output) throws IOException {
        List<String> lines = new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty() ? "nothing was printed" : lines.get(lines.size() - 1);
    }
}
