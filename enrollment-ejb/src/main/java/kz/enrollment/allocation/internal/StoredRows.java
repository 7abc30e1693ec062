package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.LedgerReplay;
import kz.enrollment.allocation.domain.LedgerRow;
import kz.enrollment.allocation.domain.Mismatch;
import kz.enrollment.allocation.domain.PlaceRule;
import kz.enrollment.allocation.internal.StoredEnd.Figures;
import kz.enrollment.allocation.internal.StreamReplay.Wrong;
import kz.enrollment.shared.Category;

/** A stream's ledger and counters for the replay, past all entities: whatever stands in the rows, also nonsense. */
@Dependent
class StoredRows {

    private static final int PAGE = 5000;

    private static final String END = """
            select p.rule, p.catchment, p.outside, p.waiting_catchment, p.waiting_outside, p.places, p.released,
                p.ledger_rows, p.head_hash, p.last_sequence,
                coalesce((select max(e.number) from ledger_entry e where e.stream_id = p.stream_id), 0),
                c.hk, c.ho, c.wk, c.wo, c.n
            from stream_places p cross join lateral (
                select count(*) filter (where state = 'HOLDING' and category = 'K') hk,
                    count(*) filter (where state = 'HOLDING' and category = 'O') ho,
                    count(*) filter (where state = 'WAITING' and category = 'K') wk,
                    count(*) filter (where state = 'WAITING' and category = 'O') wo,
                    count(*) n
                from place_claim where stream_id = p.stream_id) c
            where p.stream_id = cast(?1 as uuid)
            """;
    private static final String ROWS = """
            select number, at, application, category, event, places, catchment, outside, released, hash from ledger_entry
            where stream_id = cast(?1 as uuid) and number > ?2 and number <= ?3 order by number limit %d
            """.formatted(PAGE);

    @PersistenceContext
    private EntityManager entities;

    StoredEnd end(UUID stream) {
        Object[] end = (Object[]) entities.createNativeQuery(END)
                .setParameter(1, stream.toString())
                .getSingleResult();
        return new StoredEnd(
                PlaceRule.valueOf((String) end[0]),
                new Figures(figure(end[1]), figure(end[2]), figure(end[3]), figure(end[4])),
                figure(end[5]),
                (Boolean) end[6],
                number(end[7]),
                (String) end[8],
                number(end[9]),
                number(end[10]),
                new Figures(figure(end[11]), figure(end[12]), figure(end[13]), figure(end[14])),
                number(end[15]));
    }

    /** Plays the rows up to a number, a page at a time. */
    Optional<Wrong> play(UUID stream, long last, LedgerReplay replay) {
        long after = 0;
        List<Object[]> page;
        do {
            page = page(stream, after, last);
            for (Object[] row : page) {
                Optional<Wrong> wrong = accept(row, replay);
                if (wrong.isPresent()) {
                    return wrong;
                }
                after = number(row[0]);
            }
        } while (page.size() == PAGE);
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> page(UUID stream, long after, long last) {
        return entities.createNativeQuery(ROWS)
                .setParameter(1, stream.toString())
                .setParameter(2, after)
                .setParameter(3, last)
                .getResultList();
    }

    private static Optional<Wrong> accept(Object[] row, LedgerReplay replay) {
        Instant at = ((Timestamp) row[1]).toInstant();
        if (at.getNano() != 0) {
            return Optional.of(Wrong.of(new Mismatch(number(row[0]), Mismatch.Code.TIME)));
        }
        try {
            return replay.accept(ledgerRow(row, at), (String) row[9]).map(Wrong::of);
        } catch (IllegalArgumentException nonsense) {
            return Optional.of(Wrong.of(new Mismatch(number(row[0]), Mismatch.Code.COUNTS)));
        }
    }

    private static LedgerRow ledgerRow(Object[] row, Instant at) {
        return new LedgerRow(
                number(row[0]),
                at,
                Objects.toString(row[2], ""),
                row[3] == null ? null : Category.valueOf((String) row[3]),
                LedgerEvent.valueOf((String) row[4]),
                new Counts(figure(row[5]), figure(row[6]), figure(row[7]), (Boolean) row[8]));
    }

    private static int figure(Object column) {
        return ((Number) column).intValue();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
