package kz.enrollment.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import kz.enrollment.shared.Caller;

/**
 * Append-only record of who did what, reads of a child's data included (Rules §8). An entry belongs to the transaction
 * of the act: no act without its entry, no entry without its act.
 */
@Stateless
public class AuditTrail {

    private static final String INSERT = """
            insert into audit_entry (at, actor, actor_role, action, subject_kind, subject, detail)
            values (?1, cast(?2 as uuid), ?3, ?4, ?5, cast(?6 as uuid), ?7)
            """;

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    protected AuditTrail() {
        this(null, null);
    }

    @Inject
    public AuditTrail(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param action what happened, e.g. {@code APPLICATION_SUBMITTED}
     * @param subjectKind kind of the thing it happened to, e.g. {@code APPLICATION}
     * @param detail facts without personal data, or null
     */
    @PermitAll
    public void record(String action, String subjectKind, UUID subject, String detail) {
        // Entities waiting to be written have nothing to do with it: no flush.
        entities.createNativeQuery(INSERT)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, caller.find().map(UUID::toString).orElse(null))
                .setParameter(3, caller.role())
                .setParameter(4, action)
                .setParameter(5, subjectKind)
                .setParameter(6, subject.toString())
                .setParameter(7, detail)
                .executeUpdate();
    }
}
