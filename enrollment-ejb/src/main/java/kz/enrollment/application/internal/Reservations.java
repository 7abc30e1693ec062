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
import java.util.UUID;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.PupilStatus;
import kz.enrollment.application.domain.ListedPupil;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.Iin;

/**
 * Places reserved for zero-class pupils, seen from applications of the family's own. A child never keeps two places: an
 * application to the stream of the reservation takes it over, a place elsewhere ends it; without a place elsewhere the
 * reservation stays until the parent's statement or its lapse.
 */
@Dependent
public class Reservations {

    @PersistenceContext
    private EntityManager entities;

    private final Places places;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public Reservations(Places places, AuditTrail audit, Clock clock) {
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /** The child's unclaimed reservation, held until the transaction ends; the child itself is held before. */
    Optional<ListedPupil> of(String city, Iin child) {
        return listed(city, child)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The same without a lock. */
    Optional<ListedPupil> find(String city, Iin child) {
        return listed(city, child).getResultStream().findFirst();
    }

    private TypedQuery<ListedPupil> listed(String city, Iin child) {
        return entities.createQuery("""
                        select p from ListedPupil p
                        where p.city = :city and p.childIin = :child and p.status = :listed
                        """, ListedPupil.class)
                .setParameter("city", city)
                .setParameter("child", child.value())
                .setParameter("listed", PupilStatus.LISTED);
    }

    /** The application holds the reserved place from now on. */
    void takenOver(ListedPupil pupil, UUID application) {
        ended(pupil, application, "taken over");
    }

    /** The child got a place elsewhere; the stream's lock comes last. */
    void givenUp(ListedPupil pupil, UUID application) {
        ended(pupil, application, "given up for another place");
        places.leave(List.of(pupil.reference()));
    }

    private void ended(ListedPupil pupil, UUID application, String how) {
        pupil.applied(application, clock.instant());
        audit.record("ZERO_CLASS_APPLIED", "PUPIL", pupil.id(), how);
    }
}
