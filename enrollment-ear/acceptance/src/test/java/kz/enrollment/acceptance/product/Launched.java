package kz.enrollment.acceptance.product;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as its one command starts it, on a data directory and a database of its own. */
final class Launched implements Closeable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern SANDBOX = Pattern.compile("sandbox of the state systems is ready: (http\\S+)");

    private final Process process;
    private final Path printed;

    private Launched(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    static Launched start(Path work, DatabaseServer database, int port) throws IOException {
        Path printed = work.resolve("printed.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-jar",
                        Path.of(System.getProperty("launcher.jar")).toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("ENROLLMENT_"));
        environment.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        environment.put("ENROLLMENT_DATA_DIR", work.resolve("data").toString());
        environment.put("ENROLLMENT_HTTP_PORT", Integer.toString(port));
        // all parents of the tests come from one address
        environment.put("ENROLLMENT_CODES_PER_ADDRESS", "100000");
        // an hour's outage in seconds: families wait less for silent systems, and doubts are asked again soon
        environment.put("ENROLLMENT_OUTAGE_PATIENCE", "PT3S");
        environment.put("ENROLLMENT_DOUBT_PAUSE", "PT3S");
        environment.put("ENROLLMENT_DB_URL", database.address());
        environment.put("ENROLLMENT_DB_USER", "postgres");
        environment.put("ENROLLMENT_DB_PASSWORD", "postgres");
        return new Launched(builder.start(), printed);
    }

    /** Waits for the ready block and gives the address of the sandbox. */
    String sandbox() {
        String text = Eventually.present("the ready block", PATIENCE, this::readyOrEnded);
        Matcher sandbox = SANDBOX.matcher(text);
        if (!text.contains("ENROLLMENT IS READY") || !sandbox.find()) {
            throw new IllegalStateException("The product did not start: " + text);
        }
        return sandbox.group(1);
    }

    private Optional<String> readyOrEnded() {
        try {
            boolean ended = !process.isAlive();
            return Optional.of(Files.readString(printed)).filter(text -> ended || text.contains("ENROLLMENT IS READY"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A port nobody listens on now. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
