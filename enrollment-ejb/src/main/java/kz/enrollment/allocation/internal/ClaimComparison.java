package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.internal.StreamReplay.Wrong;

/**
 * Compares each claim of a stream with the last row of the ledger that names it: same child, number, category and state. A
 * corrected child holds or waits, which the figures tell; a child without a place may end without a row.
 */
@Dependent
class ClaimComparison {

    private static final String FIRST_WRONG = """
            with told as (
                select application, max(number) as number, row_number() over (order by min(number)) as sequence
                from ledger_entry where stream_id = cast(?1 as uuid) and application is not null group by application),
            last as (
                select t.application, t.number, t.sequence, e.category, e.event
                from told t join ledger_entry e on e.stream_id = cast(?1 as uuid) and e.number = t.number),
            claim as (select * from place_claim where stream_id = cast(?1 as uuid))
            select coalesce(l.number, 0) from last l full join claim c on c.reference = l.application
            where l.application is null or c.reference is null or c.category <> l.category or c.sequence <> l.sequence
                or c.state <> all (case l.event
                    when 'NO_PLACE' then array['WITHOUT', 'ENDED']
                    when 'WAITING' then array['WAITING']
                    when 'CORRECTED' then array['HOLDING', 'WAITING']
                    when 'FREED' then array['ENDED']
                    when 'LEFT_LIST' then array['ENDED']
                    else array['HOLDING'] end)
            order by 1 limit 1
            """;

    @PersistenceContext
    private EntityManager entities;

    Optional<Wrong> wrong(UUID stream) {
        List<?> first = entities.createNativeQuery(FIRST_WRONG)
                .setParameter(1, stream.toString())
                .getResultList();
        return first.stream()
                .map(entry -> new Wrong(((Number) entry).longValue(), "CLAIM"))
                .findFirst();
    }
}
