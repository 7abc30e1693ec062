package kz.enrollment.benchmark.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL as durable as the product's: whatever it said is committed survives its death. */
public final class Postgres implements AutoCloseable {
    private static final Map<String, String> OPTIONS = Map.of(
            "listen_addresses", "127.0.0.1",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "60",
            "timezone", "UTC",
            "shared_preload_libraries", "pg_stat_statements");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path directory;
    private final int port = Workplace.freePort();
    private EmbeddedPostgres running;

    private Postgres(Path directory) {
        this.directory = directory;
    }

    public static Postgres start(Workplace place) throws IOException {
        Postgres server = new Postgres(place.directory().resolve("postgresql"));
        server.start();
        return server;
    }

    /** With everything that was there. */
    public void start() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                .setPort(port);
        OPTIONS.forEach(builder::setServerConfig);
        running = builder.start();
    }

    /** JDBC address without user and password, which are both {@code postgres}. */
    public String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public Connection open() throws SQLException {
        return DriverManager.getConnection(address(), "postgres", "postgres");
    }

    /** How long the server's processes have been on the processors. */
    public Duration processor() throws IOException {
        return process()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private ProcessHandle process() throws IOException {
        String number = Files.readAllLines(directory.resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    /** Ends the server as a loss of power would end it, but for the disk's cache. */
    public void kill() throws IOException, InterruptedException {
        ProcessHandle server = process();
        ProcessHandle[] children = server.children().toArray(ProcessHandle[]::new);
        server.destroyForcibly();
        for (ProcessHandle child : children) {
            child.destroyForcibly();
            awaitEnd(child);
        }
        awaitEnd(server);
        // Nothing is left to stop; what holds the directory for this process is let go
        running.close();
        Files.deleteIfExists(directory.resolve("postmaster.pid"));
    }

    private static void awaitEnd(ProcessHandle process) throws IOException, InterruptedException {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stillThere) {
            throw new IOException("Process " + process.pid() + " does not end", stillThere);
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
