package kz.enrollment.acceptance.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A domain of Payara Server that exists for one test, driven by asadmin as an administrator does. */
final class FullServer implements AutoCloseable {
    private static final String DOMAIN = "acceptance";
    private static final long PATIENCE_MINUTES = 4;
    private static final int HTTP = 80;
    private static final int ADMIN = 48;
    private static final int PORTS = 100;

    private final Path domains;
    private final int portBase;
    private final Map<String, String> environment;

    private FullServer(Path domains, int portBase, Map<String, String> environment) {
        this.domains = domains;
        this.portBase = portBase;
        this.environment = environment;
    }

    /** The application's HTTP port when all ports are counted from this base. */
    static int httpPort(int portBase) {
        return portBase + HTTP;
    }

    /** A number with hundred usable ports after it; that they are free is as likely as with any other. */
    static int portBase() {
        return Math.min(FreePorts.one(), 65_535 - PORTS);
    }

    /** Creates and starts the domain: loopback only, alone (no data grid). */
    static FullServer start(Path work, int portBase, Map<String, String> environment)
            throws IOException, InterruptedException {
        FullServer server = new FullServer(work.resolve("domains"), portBase, environment);
        server.asadmin(
                "create-domain",
                "--nopassword=true",
                "--portbase",
                Integer.toString(portBase),
                "--domaindir",
                server.domains.toString(),
                DOMAIN);
        server.keepToItself();
        server.asadmin("start-domain", "--domaindir", server.domains.toString(), DOMAIN);
        return server;
    }

    private void keepToItself() throws IOException {
        Path configuration = domains.resolve(DOMAIN).resolve("config/domain.xml");
        String text = Files.readString(configuration)
                .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace("<network-listener ", "<network-listener address=\"127.0.0.1\" ")
                .replaceAll("(<network-listener address=\"127.0.0.1\" [^>]*)address=\"127.0.0.1\" ?", "$1")
                .replace("<hazelcast-runtime-configuration ", "<hazelcast-runtime-configuration enabled=\"false\" ");
        Files.writeString(configuration, text);
    }

    void deploy(Path archive) throws IOException, InterruptedException {
        asadmin("deploy", "--name", "enrollment", archive.toString());
    }

    void undeploy() throws IOException, InterruptedException {
        asadmin("undeploy", "enrollment");
    }

    String applications() throws IOException, InterruptedException {
        return asadmin("list-applications");
    }

    ServerLog log() {
        return new ServerLog(domains.resolve(DOMAIN).resolve("logs/server.log"));
    }

    private String asadmin(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(
                Path.of(System.getProperty("payara.server"), "bin", "asadmin").toString());
        command.addAll(List.of("--interactive=false", "--host", "127.0.0.1"));
        command.addAll(List.of("--port", Integer.toString(portBase + ADMIN)));
        command.addAll(List.of(words));
        Path output = Files.createTempFile("asadmin", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", words) + ": " + printed);
        }
        return printed;
    }

    @Override
    public void close() {
        try {
            asadmin("stop-domain", "--domaindir", domains.toString(), "--kill", DOMAIN);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
