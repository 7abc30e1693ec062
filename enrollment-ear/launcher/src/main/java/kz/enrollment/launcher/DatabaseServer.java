package kz.enrollment.launcher;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;

/** The embedded PostgreSQL as a part of the product, with one database and its user. */
final class DatabaseServer implements Part {
    private static final String NAME = "enrollment";

    private final Postgres postgres;
    private final Kept kept;
    private final Progress progress;
    private final int port = Ports.free();

    DatabaseServer(Postgres postgres, Kept kept, Progress progress) {
        this.postgres = postgres;
        this.kept = kept;
        this.progress = progress;
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public void start() throws IOException, InterruptedException {
        postgres.create(kept.databaseOwnerPassword());
        if (postgres.stopOrphan()) {
            progress.say("PostgreSQL of an earlier start was still there and is stopped");
        }
        postgres.start(port);
        try {
            prepare();
        } catch (SQLException failure) {
            throw new StartRefused("PostgreSQL started but does not let us in: " + failure.getMessage(), failure);
        }
    }

    /** The user owns its database and nothing else; the password is that of the data directory at every start. */
    private void prepare() throws SQLException {
        String server = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        DatabaseAccess owner = new DatabaseAccess(server, "postgres", kept.databaseOwnerPassword());
        try (Connection connection = owner.open();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login");
            }
            statement.execute("alter role " + NAME + " password '" + kept.databasePassword() + "'");
            if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        return statement.executeQuery(query).next();
    }

    DatabaseAccess access() {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/" + NAME, NAME, kept.databasePassword());
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        if (postgres.server().isPresent()) {
            postgres.stop();
        }
    }

    @Override
    public CompletableFuture<ProcessHandle> ended() throws IOException {
        return postgres.server()
                .orElseThrow(() -> new IOException("PostgreSQL ended right after its start"))
                .onExit();
    }
}
