package kz.enrollment.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of the built launcher. */
final class LaunchedProduct implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path output;

    private LaunchedProduct(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it on the directory given and a free port. */
    static LaunchedProduct start(Path data, String... variables) throws IOException {
        Path output = Files.createTempFile(data, "printed", ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of(System.getProperty("launcher.jar")).toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("ENROLLMENT_"));
        environment.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        environment.put("ENROLLMENT_DATA_DIR", data.toString());
        environment.put("ENROLLMENT_HTTP_PORT", Integer.toString(Ports.free()));
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return new LaunchedProduct(builder.start(), output);
    }

    void awaitReady() throws IOException, InterruptedException {
        CompletableFuture<String> end = process.onExit().thenApply(ended -> "The launcher: " + read());
        new Waiting(end)
                .until(
                        "Not ready: " + printed(),
                        PATIENCE,
                        () -> Optional.of(printed()).filter(text -> text.contains("ENROLLMENT IS READY")));
    }

    /** What it printed, without the line in which Java repeats the options of the tests. */
    String printed() throws IOException {
        try (Stream<String> lines = Files.lines(output)) {
            return lines.filter(line -> !line.startsWith("Picked up")).collect(Collectors.joining("\n"));
        }
    }

    private String read() {
        try {
            return printed();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As an operating system short of memory does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int terminate() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the launcher did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
