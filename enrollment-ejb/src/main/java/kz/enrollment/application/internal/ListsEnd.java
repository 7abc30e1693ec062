package kz.enrollment.application.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.shared.TimerGuard;

/**
 * Ends the waiting lists of campaigns whose date has come, also of statements on paper that are not entered yet. It looks
 * for what is still listed, so it does not matter which node does it, how many do, or how long none was up.
 */
@Singleton
@DependsOn("Migrations")
public class ListsEnd {

    private final TimerGuard applications = new TimerGuard(ListsEnd.class, "lists of applications");
    private final TimerGuard papers = new TimerGuard(ListsEnd.class, "lists of statements on paper");
    private final EndedLists ended;

    protected ListsEnd() {
        this(null);
    }

    @Inject
    public ListsEnd(EndedLists ended) {
        this.ended = ended;
    }

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void endWhatIsOver() {
        applications.attempt(ended::askForApplications);
        papers.attempt(() -> {
            for (UUID slip : ended.slips()) {
                ended.leave(slip);
            }
        });
    }
}
