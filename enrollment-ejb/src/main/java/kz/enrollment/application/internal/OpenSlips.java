package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.domain.RegisteredSlip;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.Iin;

/** Statements on paper that are not entered yet, seen from the child: one of them counts as an application (ADR 9). */
@Dependent
public class OpenSlips {

    @PersistenceContext
    private EntityManager entities;

    private final Places places;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public OpenSlips(Places places, AuditTrail audit, Clock clock) {
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<RegisteredSlip> of(String city, Iin child) {
        return open(city, child).getResultStream().findFirst();
    }

    /** Held until the transaction ends; the child itself is held before. */
    Optional<RegisteredSlip> held(String city, Iin child) {
        return open(city, child)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The family accepted a place elsewhere; the stream's lock comes last. */
    void givenUp(RegisteredSlip slip) {
        slip.givenUp(clock.instant());
        audit.record("PAPER_GIVEN_UP", "SLIP", slip.id(), slip.number());
        places.leave(List.of(slip.reference()));
    }

    private TypedQuery<RegisteredSlip> open(String city, Iin child) {
        return entities.createQuery("""
                        select s from RegisteredSlip s
                        where s.city = :city and s.childIin = :child and s.status = :open
                        """, RegisteredSlip.class)
                .setParameter("city", city)
                .setParameter("child", child.value())
                .setParameter("open", RegisteredSlip.Status.OPEN);
    }
}
