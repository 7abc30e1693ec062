package kz.enrollment.benchmark.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import kz.enrollment.sandbox.pki.CityPki;
import kz.enrollment.sandbox.pki.ProductVariables;

/**
 * Where a benchmark works.
 *
 * @param programs what the build made
 * @param directory fresh and temporary, for data and logs
 */
public record Workplace(Path programs, Path directory) implements AutoCloseable {

    /** In a new directory below the system's temporary one. */
    public static Workplace fresh(Path programs) throws IOException {
        return new Workplace(programs.toAbsolutePath(), Files.createTempDirectory("enrollment-benchmark"));
    }

    Path server() {
        return programs.resolve("servers/payara-micro.jar");
    }

    /** The application as parents use it. */
    public Path application() {
        return programs.resolve("servers/enrollment-web.war");
    }

    /** The services and what drives them in their container. */
    public Path drivenServices() {
        return programs.resolve("benchmark.war");
    }

    /** The product's variables for its keys, which are invented anew. */
    public Map<String, String> keys() throws IOException {
        Path pki = directory.resolve("pki");
        CityPki.in(pki, Clock.systemUTC());
        return ProductVariables.of(pki);
    }

    /** A port of the loopback interface nobody listens on now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Deletes the directory, unless the system property {@code benchmark.keep} asks for its logs. */
    @Override
    public void close() throws IOException {
        if (Boolean.getBoolean("benchmark.keep")) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
