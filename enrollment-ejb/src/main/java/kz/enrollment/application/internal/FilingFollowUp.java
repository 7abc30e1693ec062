package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import kz.enrollment.application.ApplicationSubmitted;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.documents.DocumentStore;
import kz.enrollment.notification.Outbox;
import kz.enrollment.shared.ClockProducer;

/** What belongs to a filed application within its transaction: documents, audit, message, and who else must know. */
@Dependent
public class FilingFollowUp {

    private static final DateTimeFormatter TERM =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ClockProducer.ALMATY);

    private final DocumentStore documents;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Event<ApplicationSubmitted> submitted;

    @Inject
    public FilingFollowUp(
            DocumentStore documents, AuditTrail audit, Outbox outbox, Event<ApplicationSubmitted> submitted) {
        this.documents = documents;
        this.audit = audit;
        this.outbox = outbox;
        this.submitted = submitted;
    }

    void filed(EnrollmentApplication application) {
        documents.bind(application.draftId(), application.id());
        boolean held = application.place().isHeld();
        audit.record("APPLICATION_SUBMITTED", "APPLICATION", application.id(), held ? "place held" : "no place");
        outbox.notice(
                application.content().phone(),
                application.content().language(),
                held ? "application.submitted" : "application.no-place",
                application.number(),
                TERM.format(application.filing().dueAt()));
        submitted.fire(new ApplicationSubmitted(application.id()));
    }
}
