package kz.enrollment.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import kz.enrollment.benchmark.server.Postgres;

/**
 * What the database did since a moment.
 *
 * @param statements it was sent
 * @param processor time of its processes on the processors
 * @param deadlocks it had to break
 */
record DatabaseWork(long statements, Duration processor, long deadlocks) {
    private static final String SENT = """
            select (select coalesce(sum(calls), 0) from pg_stat_statements where toplevel),
                   (select deadlocks from pg_stat_database where datname = current_database())
            """;

    /** Since the start of the server. */
    static DatabaseWork of(Postgres postgres) throws SQLException, IOException {
        try (Connection connection = postgres.open();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SENT)) {
            result.next();
            return new DatabaseWork(result.getLong(1), postgres.processor(), result.getLong(2));
        }
    }

    DatabaseWork since(DatabaseWork before) {
        return new DatabaseWork(
                statements - before.statements, processor.minus(before.processor), deadlocks - before.deadlocks);
    }
}
