package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.allocation.ServedClaim;
import kz.enrollment.allocation.domain.LedgerEvent;

/** What the ledgers tell of releases. */
@Dependent
class ReleaseReading {

    /** Who was served by a release stands right after its row. */
    private static final String OF_STREAMS = """
            select count(r.number), coalesce(sum(coalesce(n.number, p.ledger_rows + 1) - r.number - 1), 0)
            from ledger_entry r join stream_places p on p.stream_id = r.stream_id
            left join lateral (select e.number from ledger_entry e
                where e.stream_id = r.stream_id and e.number > r.number and e.event <> 'SERVED'
                order by e.number limit 1) n on true
            where r.event = 'RELEASED' and r.stream_id = any(cast(?1 as uuid[]))
            """;

    @PersistenceContext
    private EntityManager entities;

    /** The row of the ledger that says RELEASED. */
    record Row(long number, Instant at) {}

    /** How many of some streams are released and how many children were served by that. */
    record Sums(int released, int served) {}

    Optional<Row> row(UUID streamId) {
        return entities.createQuery(
                        "select e.number, e.at from LedgerEntry e where e.streamId = :stream and e.event = :released",
                        Object[].class)
                .setParameter("stream", streamId)
                .setParameter("released", LedgerEvent.RELEASED)
                .getResultStream()
                .findFirst()
                .map(row -> new Row((Long) row[0], (Instant) row[1]));
    }

    List<ServedClaim> served(UUID streamId, Row release) {
        return entities.createQuery("""
                        select e.application, e.category, e.number from LedgerEntry e
                        where e.streamId = :stream and e.number > :release and e.event = :served and not exists (
                            select o.number from LedgerEntry o where o.streamId = :stream and o.event <> :served
                                and o.number > :release and o.number < e.number)
                        order by e.number
                        """, Object[].class)
                .setParameter("stream", streamId)
                .setParameter("release", release.number())
                .setParameter("served", LedgerEvent.SERVED)
                .getResultStream()
                .map(row -> new ServedClaim((String) row[0], row[1].toString(), (Long) row[2]))
                .toList();
    }

    Sums sums(Collection<UUID> streams) {
        String ids = streams.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        Object[] sums = (Object[])
                entities.createNativeQuery(OF_STREAMS).setParameter(1, ids).getSingleResult();
        return new Sums(((Number) sums[0]).intValue(), ((Number) sums[1]).intValue());
    }
}
