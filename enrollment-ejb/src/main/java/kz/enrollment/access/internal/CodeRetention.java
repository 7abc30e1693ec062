package kz.enrollment.access.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import kz.enrollment.access.CodePurpose;

/** Forgets one-time codes with their numbers and phones after a day; a code that signed stays as the proof of it. */
@Singleton
@DependsOn("Migrations")
public class CodeRetention {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected CodeRetention() {
        this(null);
    }

    @Inject
    public CodeRetention(Clock clock) {
        this.clock = clock;
    }

    @PermitAll
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void forget() {
        entities.createQuery("""
                        delete from OneTimeCode c
                        where c.createdAt < :before and (c.purpose = :login or c.usedAt is null)
                        """)
                .setParameter("before", clock.instant().minus(KEPT))
                .setParameter("login", CodePurpose.LOGIN)
                .executeUpdate();
    }
}
