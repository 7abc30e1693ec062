package kz.enrollment.task;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Asks for work to be done after the commit of the caller's transaction; a rollback takes the task with it. There is
 * one task for a kind and subject: asking again only makes it due earlier.
 */
@Stateless
public class Tasks {

    private static final String ENQUEUE = """
            insert into task (id, kind, lane, subject, due_at, created_at)
            values (cast(?1 as uuid), ?2, ?3, cast(?4 as uuid), ?5, ?6)
            on conflict (kind, subject) do update set due_at = least(task.due_at, excluded.due_at)
            """;

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;
    private final Event<TaskEnqueued> enqueued;

    protected Tasks() {
        this(null, null);
    }

    @Inject
    public Tasks(Clock clock, Event<TaskEnqueued> enqueued) {
        this.clock = clock;
        this.enqueued = enqueued;
    }

    /** To be run as soon as the transaction commits. */
    @PermitAll
    public void enqueue(Lane lane, String kind, UUID subject) {
        insert(lane, kind, subject, clock.instant());
        enqueued.fire(new TaskEnqueued(lane));
    }

    /** To be run at an instant, or a second later. */
    @PermitAll
    public void enqueueAt(Lane lane, String kind, UUID subject, Instant dueAt) {
        insert(lane, kind, subject, dueAt);
    }

    private void insert(Lane lane, String kind, UUID subject, Instant dueAt) {
        // Entities waiting to be written have nothing to do with it: no flush.
        entities.createNativeQuery(ENQUEUE)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, kind)
                .setParameter(3, lane.name())
                .setParameter(4, subject.toString())
                .setParameter(5, Timestamp.from(dueAt))
                .setParameter(6, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
