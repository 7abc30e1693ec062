package kz.enrollment.notification.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Forgets messages that were sent or given up, with their phones and addresses; a month is enough to answer "did you send it?". */
@Stateless
@PermitAll
public class OldMessages {

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected OldMessages() {
        this(null);
    }

    @Inject
    public OldMessages(Clock clock) {
        this.clock = clock;
    }

    public void forget() {
        entities.createQuery("delete from OutboxMessage m where m.sentAt < :before or m.failedAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
