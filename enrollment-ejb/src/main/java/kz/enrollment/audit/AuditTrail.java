package kz.enrollment.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.Page;

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

    private static final String ABOUT = """
             from audit_entry
            where subject = any (cast(string_to_array(?1, ',') as uuid[]))
              and (?2 = '' or actor is distinct from cast(nullif(?2, '') as uuid))
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
     * What happened to some things, the newest first.
     *
     * @param notBy whose own acts are left out; null for nobody's
     */
    @PermitAll
    public Page<AuditEntry> about(Collection<UUID> subjects, UUID notBy, int offset, int limit) {
        if (subjects.isEmpty()) {
            return new Page<>(List.of(), 0, offset, limit);
        }
        String things = subjects.stream().map(UUID::toString).collect(Collectors.joining(","));
        String actor = notBy == null ? "" : notBy.toString();
        long total = ((Number) bound("select count(*)" + ABOUT, things, actor).getSingleResult()).longValue();
        List<?> rows = bound(
                        "select at, cast(actor as text), actor_role, action, cast(subject as text)" + ABOUT
                                + " order by id desc",
                        things,
                        actor)
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Page.limited(limit))
                .getResultList();
        return new Page<>(rows.stream().map(row -> entry((Object[]) row)).toList(), total, offset, limit);
    }

    private Query bound(String sql, String subjects, String notBy) {
        return entities.createNativeQuery(sql).setParameter(1, subjects).setParameter(2, notBy);
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                ((Timestamp) row[0]).toInstant(),
                row[1] == null ? null : UUID.fromString((String) row[1]),
                (String) row[2],
                (String) row[3],
                UUID.fromString((String) row[4]));
    }

    /**
     * @param action what happened, e.g. {@code APPLICATION_SUBMITTED}
     * @param subjectKind kind of the thing it happened to, e.g. {@code APPLICATION}
     * @param detail facts without personal data, or null
     */
    @PermitAll
    public void record(String action, String subjectKind, UUID subject, String detail) {
        write(caller.find().orElse(null), caller.role(), action, subjectKind, subject, detail);
    }

    /** Somebody came in to an account: it is they who did it, though the container does not know them yet. */
    @PermitAll
    public void recordLogin(String action, UUID account, String role, String detail) {
        write(account, role, action, "ACCOUNT", account, detail);
    }

    private void write(UUID actor, String role, String action, String subjectKind, UUID subject, String detail) {
        // Entities waiting to be written have nothing to do with it: no flush.
        entities.createNativeQuery(INSERT)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, actor == null ? null : actor.toString())
                .setParameter(3, role)
                .setParameter(4, action)
                .setParameter(5, subjectKind)
                .setParameter(6, subject.toString())
                .setParameter(7, detail)
                .executeUpdate();
    }
}
