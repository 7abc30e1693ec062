package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.enrollment.allocation.Claim;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.ApplicationWithdrawn;
import kz.enrollment.application.domain.ApplicationEvent;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.audit.AuditTrail;

/** Endings that give a place back, in the transaction of the use case; the stream's lock comes last. */
@Dependent
public class ApplicationEndings {

    @PersistenceContext
    private EntityManager entities;

    private final Places places;
    private final AuditTrail audit;
    private final Event<ApplicationWithdrawn> withdrawn;
    private final Clock clock;

    @Inject
    public ApplicationEndings(Places places, AuditTrail audit, Event<ApplicationWithdrawn> withdrawn, Clock clock) {
        this.places = places;
        this.audit = audit;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    public void withdraw(EnrollmentApplication application, int version) {
        Instant now = clock.instant();
        Optional<Claim> held = application.withdraw(version, now);
        note(application, now, "WITHDRAWN");
        withdrawn.fire(new ApplicationWithdrawn(application.id()));
        held.ifPresent(places::free);
    }

    public void refuse(EnrollmentApplication application, int version) {
        Instant now = clock.instant();
        Optional<Claim> held = application.refuse(version, now);
        note(application, now, "REFUSED");
        held.ifPresent(places::free);
    }

    /** History for the parent, trail for the auditor. */
    public void note(EnrollmentApplication application, Instant at, String kind) {
        entities.persist(new ApplicationEvent(application.id(), at, kind));
        audit.record("APPLICATION_" + kind, "APPLICATION", application.id(), null);
    }
}
