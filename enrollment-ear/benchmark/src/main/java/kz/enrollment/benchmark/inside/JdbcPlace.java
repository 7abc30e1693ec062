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
    private int waitingCatchment;
    private int waitingOutside;
    private Counts after;
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
                select places, catchment, outside, last_sequence, ledger_rows, head_hash, waiting_catchment,
                    waiting_outside from stream_places where stream_id = ? for update
                """, stream);
        Counts counts = new Counts((Integer) now[0], (Integer) now[1], (Integer) now[2], false);
        held = PlaceRule.N.allows(counts, category);
        waitingCatchment = (Integer) now[6] + (held || category == Category.O ? 0 : 1);
        waitingOutside = (Integer) now[7] + (held || category == Category.K ? 0 : 1);
        before = counts.held() + (Integer) now[6] + (Integer) now[7];
        sequence = (Long) now[3] + 1;
        after = held ? counts.with(category) : counts;
        LedgerEvent event = held ? LedgerEvent.HELD : LedgerEvent.WAITING;
        LedgerRow told = new LedgerRow((Long) now[4] + 1, Instant.now(), reference, category, event, after);
        row = told.number();
        hash = told.hashAfter((String) now[5]);
        write(told);
    }

    private void write(LedgerRow told) throws SQLException {
        sql.run("""
                update stream_places set catchment = ?, outside = ?, last_sequence = ?, ledger_rows = ?, head_hash = ?,
                    waiting_catchment = ?, waiting_outside = ?
                where stream_id = ?
                """, after.catchment(), after.outside(), sequence, row, hash, waitingCatchment, waitingOutside, stream);
        sql.run(
                "insert into place_claim (reference, stream_id, sequence, category, state) values (?, ?, ?, ?, ?)",
                reference,
                stream,
                sequence,
                category.name(),
                held ? "HOLDING" : "WAITING");
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

    /** The wish as it stood then, for the receipt and every later question. */
    void keep(UUID application) throws SQLException {
        sql.run(
                """
                insert into application_wish (reference, application_id, rank, stream_id, rule, places, catchment, outside,
                    released, category, state, sequence, before_count, before_in_category, ledger_row, ledger_hash)
                values (?, ?, 1, ?, 'N', ?, ?, ?, false, ?, ?, ?, ?, ?, ?, ?)
                """,
                reference,
                application,
                stream,
                after.places(),
                after.catchment(),
                after.outside(),
                category.name(),
                held ? "HOLDING" : "WAITING",
                sequence,
                before,
                before,
                row,
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
