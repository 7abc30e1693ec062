package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.enrollment.application.ApplicationSubmitted;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.Channel;
import kz.enrollment.application.FilingBegun;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.PreparedFiling;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.documents.DocumentStore;
import kz.enrollment.notification.Outbox;

/** What belongs to a filed application within its transaction: documents, audit, message, and who else must know. */
@Dependent
public class FilingFollowUp {

    private final DocumentStore documents;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final FilingEvents events;

    @Inject
    public FilingFollowUp(DocumentStore documents, AuditTrail audit, Outbox outbox, FilingEvents events) {
        this.documents = documents;
        this.audit = audit;
        this.outbox = outbox;
        this.events = events;
    }

    /** Everything that does not need the number, so that it is done before the stream's lock. */
    void begin(PreparedFiling prepared) {
        if (prepared.origin().draftId() != null) {
            documents.bind(prepared.origin().draftId(), prepared.id());
        }
        audit.record("APPLICATION_SUBMITTED", "APPLICATION", prepared.id(), null);
        events.begun.fire(new FilingBegun(
                prepared.id(), prepared.origin().channel(), prepared.content().hasSpecialNeeds()));
    }

    void filed(EnrollmentApplication application, ApplicationView view) {
        // A zero-class pupil is admitted at this very moment, and told that.
        if (application.channel() != Channel.ZERO_CLASS) {
            outbox.notice(
                    view.applicantIin(),
                    view.phone(),
                    view.language(),
                    notice(application),
                    view.number(),
                    view.dueAt());
        }
        events.submitted.fire(new ApplicationSubmitted(view));
    }

    private static String notice(EnrollmentApplication application) {
        if (application.place().isHeld()) {
            return "application.submitted";
        }
        return application.isListed() ? "application.waiting" : "application.no-place";
    }

    /** Who else must know. */
    @Dependent
    public static class FilingEvents {

        private final Event<FilingBegun> begun;
        private final Event<ApplicationSubmitted> submitted;

        @Inject
        public FilingEvents(Event<FilingBegun> begun, Event<ApplicationSubmitted> submitted) {
            this.begun = begun;
            this.submitted = submitted;
        }
    }
}
