package kz.enrollment.benchmark.city;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows of one table on their way to the database, in batches. */
public final class Rows implements AutoCloseable {
    private static final int BATCH = 500;

    private final PreparedStatement insert;
    private int waiting;

    public Rows(Connection connection, String sql) throws SQLException {
        insert = connection.prepareStatement(sql);
    }

    public void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            send();
        }
    }

    @Override
    public void close() throws SQLException {
        send();
        insert.close();
    }

    private void send() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }
}
