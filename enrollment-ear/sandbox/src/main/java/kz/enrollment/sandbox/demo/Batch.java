package kz.enrollment.sandbox.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;

/** Rows of one table, sent together when the batch is closed. */
final class Batch implements AutoCloseable {

    private final PreparedStatement statement;

    /** @param table name and columns, e.g. {@code district (code, name_kk)} */
    Batch(Connection connection, String table) throws SQLException {
        long columns = table.chars().filter(c -> c == ',').count() + 1;
        var marks = String.join(", ", Collections.nCopies((int) columns, "?"));
        statement = connection.prepareStatement("insert into " + table + " values (" + marks + ")");
    }

    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i];
            statement.setObject(i + 1, value);
        }
        statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            statement.executeBatch();
        }
    }
}
