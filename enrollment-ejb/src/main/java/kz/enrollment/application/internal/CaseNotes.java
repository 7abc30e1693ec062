package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.enrollment.application.domain.ApplicationEvent;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.notification.Outbox;

/** What is written down and told about an application. */
@Dependent
public class CaseNotes {

    @PersistenceContext
    private EntityManager entities;

    private final AuditTrail audit;
    private final Outbox outbox;

    @Inject
    public CaseNotes(AuditTrail audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    /** History for the parent, trail for the auditor. */
    void note(EnrollmentApplication application, Instant at, String kind) {
        note(application, at, kind, null);
    }

    /** @param detail for the auditor, without personal data */
    void note(EnrollmentApplication application, Instant at, String kind, String detail) {
        entities.persist(new ApplicationEvent(application.id(), at, kind));
        audit.record("APPLICATION_" + kind, "APPLICATION", application.id(), detail);
    }

    /** A message that begins with the registration number. */
    void tell(EnrollmentApplication application, String key, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(application.number());
        arguments.addAll(List.of(more));
        outbox.notice(
                application.content().applicant().iin(),
                application.content().phone(),
                application.content().language(),
                key,
                arguments.toArray());
    }
}
