package kz.enrollment.integration.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.integration.Keyed;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Caller;

/**
 * What the calling program asked under which key. A key counts when its act committed: a refused act leaves none, so that the
 * program may put it right and ask again.
 */
@Dependent
public class IdempotencyKeys {

    static final Duration KEPT = Duration.ofDays(30);

    private static final String READ = """
            select operation, body_hash, cast(subject as text), answer from integration_request
            where client_id = cast(?1 as uuid) and key = ?2""";
    private static final String CLAIM = """
            insert into integration_request (client_id, key, operation, body_hash, created_at)
            values (cast(?1 as uuid), ?2, ?3, ?4, ?5) on conflict (client_id, key) do nothing
            """;
    private static final String ANSWER = """
            update integration_request set subject = cast(?3 as uuid), answer = ?4
            where client_id = cast(?1 as uuid) and key = ?2
            """;

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    @Inject
    public IdempotencyKeys(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** What was done under a key; both null while it is being done. */
    record Kept(UUID subject, String answer) {}

    /** @throws BusinessRuleViolation {@code idempotency.other_body}: the key was used for something else */
    Optional<Kept> find(Keyed keyed) {
        return read(keyed, "");
    }

    /** Takes the key for this transaction; whoever comes with the same one waits for its end. */
    Optional<Kept> claim(Keyed keyed) {
        entities.createNativeQuery(CLAIM)
                .setParameter(1, caller.id().toString())
                .setParameter(2, keyed.key())
                .setParameter(3, keyed.operation())
                .setParameter(4, keyed.bodyHash())
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
        return read(keyed, " for update");
    }

    void answer(Keyed keyed, UUID subject, String answer) {
        entities.createNativeQuery(ANSWER)
                .setParameter(1, caller.id().toString())
                .setParameter(2, keyed.key())
                .setParameter(3, subject.toString())
                .setParameter(4, answer)
                .executeUpdate();
    }

    void forgetOld() {
        entities.createNativeQuery("delete from integration_request where created_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    private Optional<Kept> read(Keyed keyed, String lock) {
        List<?> rows = entities.createNativeQuery(READ + lock)
                .setParameter(1, caller.id().toString())
                .setParameter(2, keyed.key())
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> kept(row, keyed));
    }

    private static Kept kept(Object[] row, Keyed keyed) {
        if (!keyed.operation().equals(row[0]) || !keyed.bodyHash().equals(row[1])) {
            throw new BusinessRuleViolation("idempotency.other_body");
        }
        return new Kept(row[2] == null ? null : UUID.fromString((String) row[2]), (String) row[3]);
    }
}
