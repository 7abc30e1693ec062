package kz.enrollment.benchmark.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.LedgerReplay;
import kz.enrollment.allocation.domain.LedgerRow;
import kz.enrollment.allocation.domain.Mismatch;
import kz.enrollment.allocation.domain.PlaceRule;
import kz.enrollment.shared.Category;

/** Plays every stored ledger again, in the order of its numbers: what stands there is what a serial replay gives. */
public final class Ledgers {
    private static final String ROWS = """
            select number, at, application, category, event, places, catchment, outside, released, hash
            from ledger_entry where stream_id = ? order by number
            """;

    private final Connection connection;

    public Ledgers(Connection connection) {
        this.connection = connection;
    }

    /** Empty when all replay clean, to the stored counters and the stored head. */
    public List<Finding> findings() throws SQLException {
        List<Finding> findings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet streams = statement.executeQuery("select * from stream_places")) {
            while (streams.next()) {
                replayed(streams).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> replayed(ResultSet stream) throws SQLException {
        UUID id = stream.getObject("stream_id", UUID.class);
        LedgerReplay replay = new LedgerReplay(PlaceRule.valueOf(stream.getString("rule")));
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setObject(1, id);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                replay.accept(row(rows), rows.getString("hash"));
            }
        }
        Optional<Mismatch> mismatch = replay.finish();
        if (mismatch.isPresent()) {
            return Optional.of(new Finding("ledger that does not replay: " + mismatch.get(), 1));
        }
        boolean same = replay.headHash().equals(stream.getString("head_hash"))
                && replay.rows() == stream.getLong("ledger_rows")
                && replay.counts().equals(counts(stream))
                && replay.waiting(Category.K) == stream.getInt("waiting_catchment")
                && replay.waiting(Category.O) == stream.getInt("waiting_outside");
        return same ? Optional.empty() : Optional.of(new Finding("ledger that leads elsewhere than the counters", 1));
    }

    private static LedgerRow row(ResultSet row) throws SQLException {
        String application = row.getString("application");
        String category = row.getString("category");
        return new LedgerRow(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                application == null ? "" : application,
                category == null ? null : Category.valueOf(category),
                LedgerEvent.valueOf(row.getString("event")),
                counts(row));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("places"), row.getInt("catchment"), row.getInt("outside"), row.getBoolean("released"));
    }
}
