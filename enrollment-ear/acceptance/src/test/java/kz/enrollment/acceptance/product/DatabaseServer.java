package kz.enrollment.acceptance.product;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A PostgreSQL of the tests' own, which they may stop under the running product and start again. */
public final class DatabaseServer implements Closeable {
    private final Path directory;
    private final int port;
    private EmbeddedPostgres running;

    private DatabaseServer(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    static DatabaseServer start(Path directory, int port) throws IOException {
        DatabaseServer server = new DatabaseServer(directory, port);
        server.start();
        return server;
    }

    /** JDBC address without user and password, which are both {@code postgres}. */
    String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public void stop() throws IOException {
        running.close();
    }

    /** With everything that was there. */
    public void start() throws IOException {
        running = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
