package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.CapacityChange;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.Page;

/** The stored changes of streams' places. */
@Dependent
class CapacityHistory {

    private static final String INSERT = """
            insert into capacity_change (stream_id, places_before, places_after, catchment, outside, served, basis, staff_id,
                at)
            values (cast(?1 as uuid), ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as uuid), ?9)
            """;
    private static final String NEWEST_FIRST = """
            select at, places_before, places_after, catchment, outside, served, basis from capacity_change
            where stream_id = cast(?1 as uuid) order by id desc
            """;

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;

    @Inject
    CapacityHistory(Caller caller) {
        this.caller = caller;
    }

    void add(UUID streamId, CapacityChange change) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, streamId.toString())
                .setParameter(2, change.before())
                .setParameter(3, change.after())
                .setParameter(4, change.catchment())
                .setParameter(5, change.outside())
                .setParameter(6, change.served())
                .setParameter(7, change.basis())
                .setParameter(8, caller.id().toString())
                .setParameter(9, Timestamp.from(change.at()))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<CapacityChange> of(UUID streamId) {
        List<Object[]> rows = entities.createNativeQuery(NEWEST_FIRST)
                .setParameter(1, streamId.toString())
                .setMaxResults(Page.LARGEST)
                .getResultList();
        return rows.stream().map(CapacityHistory::change).toList();
    }

    private static CapacityChange change(Object[] row) {
        return new CapacityChange(
                ((Timestamp) row[0]).toInstant(),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                (String) row[6]);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
