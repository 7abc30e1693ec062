package kz.enrollment.signature.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.enrollment.signature.SigningPurpose;

/** Forgets after a day what somebody was asked to sign, and signatures that served no act but a log-in. */
@Stateless
@PermitAll
public class OldSignings {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager entities;

    private final RevocationLists lists;
    private final Clock clock;

    protected OldSignings() {
        this(null, null);
    }

    @Inject
    public OldSignings(RevocationLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    public void forget() {
        Instant before = clock.instant().minus(KEPT);
        entities.createQuery("delete from Signing s where s.createdAt < :before")
                .setParameter("before", before)
                .executeUpdate();
        entities.createQuery("""
            delete from ElectronicSignature e
            where e.receivedAt < :before and (e.usedAt is null or e.purpose in :logins)
            """)
                .setParameter("before", before)
                .setParameter("logins", List.of(SigningPurpose.PARENT_LOGIN, SigningPurpose.STAFF_LOGIN))
                .executeUpdate();
        lists.forget(before);
    }
}
