package kz.enrollment.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.internal.EventReading;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;

/** What happened to applications, for programs that ask what is new. Each look is recorded: these are children's data. */
@Stateless
@RolesAllowed(Roles.INTEGRATION)
public class ApplicationEvents {

    private final EventReading reading;
    private final AuditTrail audit;
    private final Caller caller;

    protected ApplicationEvents() {
        this(null, null, null);
    }

    @Inject
    public ApplicationEvents(EventReading reading, AuditTrail audit, Caller caller) {
        this.reading = reading;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * What happened to the applications the caller handed in.
     *
     * @param after position of the last entry the caller has; 0 for the beginning
     * @param limit at most {@value Page#LARGEST}
     */
    public List<EventEntry> own(long after, int limit) {
        List<EventEntry> entries = reading.own(caller.id(), after, Page.limited(limit));
        record("RESULTS_READ", after, entries);
        return entries;
    }

    /** Entries of statements on paper and of zero classes, and the results of all channels. */
    public List<EventEntry> outgoing(long after, int limit) {
        List<EventEntry> entries = reading.outgoing(after, Page.limited(limit));
        record("FEED_READ", after, entries);
        return entries;
    }

    /** A poll that brought nothing showed nobody's data. */
    private void record(String action, long after, List<EventEntry> entries) {
        if (!entries.isEmpty()) {
            UUID reader = caller.id();
            audit.record(action, "INTEGRATION_CLIENT", reader, entries.size() + " after " + after);
        }
    }
}
