package kz.enrollment.access.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import kz.enrollment.access.CodePurpose;

/** Forgets one-time codes with their numbers and phones after a day; a code that signed stays as the proof of it. */
@Stateless
@PermitAll
public class OldCodes {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected OldCodes() {
        this(null);
    }

    @Inject
    public OldCodes(Clock clock) {
        this.clock = clock;
    }

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
