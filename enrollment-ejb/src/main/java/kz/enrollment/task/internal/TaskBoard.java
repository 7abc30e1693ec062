package kz.enrollment.task.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Outcome;

/**
 * The table of tasks as the worker sees it. Nodes share it: a claim skips rows another node is claiming and leases what
 * it takes, so that the work of a node that dies is done by another.
 *
 * <p>A claim moves the due time to the end of the lease. A due time that differs when the work is done means that
 * somebody asked for the same task meanwhile: then the task stays and runs once more.
 */
@Stateless
public class TaskBoard {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String CLAIM = """
            update task set leased_until = ?1, due_at = ?1, attempts = attempts + 1
            where id in (select id from task
                         where lane = ?2 and due_at <= ?3 and (leased_until is null or leased_until <= ?3)
                         order by due_at limit ?4 for update skip locked)
            returning cast(id as text), kind, cast(subject as text), attempts
            """;
    private static final String DELETE =
            "delete from task where id = cast(?1 as uuid) and leased_until = ?2 and due_at = leased_until";
    private static final String ASKED_MEANWHILE = """
            update task set leased_until = null, attempts = 0, last_failure = null
            where id = cast(?1 as uuid) and leased_until = ?2
            """;
    private static final String POSTPONE = """
            update task set leased_until = null, last_failure = ?5, attempts = case when ?4 then 0 else attempts end,
                            due_at = case when due_at = leased_until then ?3 else least(due_at, ?3) end
            where id = cast(?1 as uuid) and leased_until = ?2
            """;

    private static final String WAKE = """
            update task set due_at = cast(?2 as timestamptz) + random() * interval '10 seconds'
            where lane = ?1 and last_failure is not null and leased_until is null and due_at > ?3
            """;
    private static final Duration SPREAD = Duration.ofSeconds(10);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected TaskBoard() {
        this(null);
    }

    @Inject
    public TaskBoard(Clock clock) {
        this.clock = clock;
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<ClaimedTask> claim(Lane lane, int limit) {
        Instant now = clock.instant();
        // PostgreSQL keeps microseconds; the lease is compared by equality later.
        Instant leasedUntil = now.plus(LEASE).truncatedTo(ChronoUnit.MICROS);
        List<?> rows = entities.createNativeQuery(CLAIM)
                .setParameter(1, Timestamp.from(leasedUntil))
                .setParameter(2, lane.name())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, limit)
                .getResultList();
        return rows.stream()
                .map(row -> claimed(lane, (Object[]) row, leasedUntil))
                .toList();
    }

    /** Notes how a run ended; a lease that ran out meanwhile leaves the task to whoever took it over. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ended(ClaimedTask task, Outcome outcome) {
        if (outcome.failure() != null) {
            postpone(task, Backoff.after(task.attempt(), task.lane().longestPause(), Math.random()), outcome.failure());
        } else if (outcome.again() != null) {
            postpone(task, outcome.again(), null);
        } else if (update(DELETE, task) == 0) {
            update(ASKED_MEANWHILE, task);
        }
    }

    /**
     * A system answers again: what failed before is asked soon instead of after its long pause, spread over ten seconds, so
     * that the system is not run over by all who waited.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void wake(Lane lane) {
        Instant now = clock.instant();
        entities.createNativeQuery(WAKE)
                .setParameter(1, lane.name())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.plus(SPREAD)))
                .executeUpdate();
    }

    private int update(String sql, ClaimedTask task) {
        return entities.createNativeQuery(sql)
                .setParameter(1, task.id().toString())
                .setParameter(2, Timestamp.from(task.leasedUntil()))
                .executeUpdate();
    }

    private void postpone(ClaimedTask task, Duration pause, String failure) {
        entities.createNativeQuery(POSTPONE)
                .setParameter(1, task.id().toString())
                .setParameter(2, Timestamp.from(task.leasedUntil()))
                .setParameter(3, Timestamp.from(clock.instant().plus(pause)))
                .setParameter(4, failure == null)
                .setParameter(5, failure)
                .executeUpdate();
    }

    private static ClaimedTask claimed(Lane lane, Object[] row, Instant leasedUntil) {
        return new ClaimedTask(
                UUID.fromString((String) row[0]),
                lane,
                (String) row[1],
                UUID.fromString((String) row[2]),
                ((Number) row[3]).intValue(),
                leasedUntil);
    }
}
