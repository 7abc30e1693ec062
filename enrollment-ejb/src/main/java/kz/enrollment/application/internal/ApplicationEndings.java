package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.domain.ApplicationEvent;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.notification.Outbox;

/** Endings that give a place back, in the transaction of the use case; the stream's lock comes last. */
@Dependent
public class ApplicationEndings {

    @PersistenceContext
    private EntityManager entities;

    private final Places places;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public ApplicationEndings(Places places, AuditTrail audit, Outbox outbox, Clock clock) {
        this.places = places;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void withdraw(EnrollmentApplication application, int version) {
        Instant now = clock.instant();
        application.withdraw(version, now);
        note(application, now, "WITHDRAWN");
        outbox.notice(
                application.content().phone(),
                application.content().language(),
                "application.withdrawn",
                application.number());
        places.leave(List.of(application.place().ledgerReference()));
    }

    public void refuse(EnrollmentApplication application, int version) {
        Instant now = clock.instant();
        application.refuse(version, now);
        note(application, now, "REFUSED");
        places.leave(List.of(application.place().ledgerReference()));
    }

    public void leaveLists(EnrollmentApplication application, int version) {
        throw new UnsupportedOperationException();
    }

    /** History for the parent, trail for the auditor. */
    public void note(EnrollmentApplication application, Instant at, String kind) {
        entities.persist(new ApplicationEvent(application.id(), at, kind));
        audit.record("APPLICATION_" + kind, "APPLICATION", application.id(), null);
    }
}
