package kz.enrollment.benchmark.inside;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.LedgerRow;
import kz.enrollment.allocation.domain.PlaceRule;
import kz.enrollment.shared.Category;

/** A place taken, or not, under the lock of the stream's row. */
final class JdbcPlace {
    private final Sql sql;
    private final UUID stream;
    private final String reference;
    private final Category category;
    private boolean held;
    private long sequence;
    private int before;
    private long row;
    private String hash;

    JdbcPlace(Sql sql, UUID stream, String reference, Category category) {
        this.sql = sql;
        this.stream = stream;
        this.reference = reference;
        this.category = category;
    }

    void take() throws SQLException {
        Object[] now = sql.row("""
                select places, catchment, outside, last_sequence, ledger_rows, head_hash from stream_places
                where stream_id = ? for update
                """, stream);
        Counts counts = new Counts((Integer) now[0], (Integer) now[1], (Integer) now[2], false);
        held = PlaceRule.N.allows(counts, category);
        before = counts.held();
        sequence = (Long) now[3] + 1;
        Counts after = held ? counts.with(category) : counts;
        LedgerEvent event = held ? LedgerEvent.HELD : LedgerEvent.NO_PLACE;
        LedgerRow told = new LedgerRow((Long) now[4] + 1, Instant.now(), reference, category, event, after);
        row = told.number();
        hash = told.hashAfter((String) now[5]);
        write(told);
    }

    private void write(LedgerRow told) throws SQLException {
        Counts after = told.counts();
        sql.run("""
                update stream_places set catchment = ?, outside = ?, last_sequence = ?, ledger_rows = ?, head_hash = ?
                where stream_id = ?
                """, after.catchment(), after.outside(), sequence, row, hash, stream);
        sql.run(
                "insert into place_claim (reference, stream_id, sequence, category, state) values (?, ?, ?, ?, ?)",
                reference,
                stream,
                sequence,
                category.name(),
                held ? "HOLDING" : "WITHOUT");
        sql.run(
                """
                insert into ledger_entry (stream_id, number, at, application, category, event, places, catchment, outside,
                    released, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?)
                """,
                stream,
                row,
                Timestamp.from(told.at()),
                reference,
                category.name(),
                told.event().name(),
                after.places(),
                after.catchment(),
                after.outside(),
                hash);
    }

    boolean held() {
        return held;
    }

    long sequence() {
        return sequence;
    }

    int before() {
        return before;
    }

    long row() {
        return row;
    }

    String hash() {
        return hash;
    }
}
