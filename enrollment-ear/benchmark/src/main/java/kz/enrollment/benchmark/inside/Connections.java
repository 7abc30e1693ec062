package kz.enrollment.benchmark.inside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** A pool of as many connections as the product's, and nothing else about it. */
final class Connections implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Connections.class.getName());
    private static final int SIZE = 12;

    private final BlockingQueue<Connection> free = new ArrayBlockingQueue<>(SIZE);

    Connections() throws SQLException {
        PGSimpleDataSource source = source();
        for (int i = 0; i < SIZE; i++) {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            free.add(connection);
        }
    }

    private static PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(setting("URL") + "?stringtype=unspecified");
        source.setUser(setting("USER"));
        source.setPassword(setting("PASSWORD"));
        return source;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("ENROLLMENT_DB_" + name, String.class);
    }

    /** One transaction on one of the connections. */
    void transaction(Work work) throws SQLException {
        Connection connection = taken();
        try {
            work.on(new Sql(connection));
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            free.add(connection);
        }
    }

    private Connection taken() {
        try {
            return free.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        for (Connection connection : free) {
            try {
                connection.close();
            } catch (SQLException gone) {
                LOG.log(Level.INFO, "A connection was closed before: {0}", gone.getSQLState());
            }
        }
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work {
        void on(Sql sql) throws SQLException;
    }
}
