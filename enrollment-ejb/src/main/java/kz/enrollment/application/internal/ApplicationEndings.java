package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.FiledWish;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** Endings of applications and of their waiting, in the transaction of the use case; the streams' locks come last. */
@Dependent
public class ApplicationEndings {

    private final Places places;
    private final WishReading wishes;
    private final CaseNotes notes;
    private final EndingsContext context;

    @Inject
    public ApplicationEndings(Places places, WishReading wishes, CaseNotes notes, EndingsContext context) {
        this.places = places;
        this.wishes = wishes;
        this.notes = notes;
        this.context = context;
    }

    /** All places and entries on lists go to the next. */
    public void withdraw(EnrollmentApplication application, int version) {
        withdraw(application, version, "application.withdrawn");
    }

    /** The child takes a place elsewhere. */
    void giveUp(EnrollmentApplication application) {
        withdraw(application, application.version(), "application.given-up");
    }

    /** A family whom the civil registry knows applies for the child this one merely stated. */
    void setAside(EnrollmentApplication application) {
        setAside(application, "REGISTER", "application.set-aside");
    }

    /**
     * A school has a statement on paper, and an officer says to have seen the papers of the kinship.
     *
     * @param number of the statement
     */
    void setAsideForPaper(EnrollmentApplication application, String number) {
        setAside(application, "PAPER " + number, "application.set-aside-paper");
    }

    private void setAside(EnrollmentApplication application, String reason, String message) {
        notes.note(application, context.clock.instant(), "SET_ASIDE", reason);
        withdraw(application, application.version(), message);
    }

    /** @param waits whether the child stays on the lists; nobody who holds a place is refused so */
    public void refuse(EnrollmentApplication application, int version, boolean waits) {
        Instant now = context.clock.instant();
        application.refuse(version, now);
        notes.note(application, now, "REFUSED");
        if (!waits) {
            leaveAll(application, now);
        }
    }

    /** @throws BusinessRuleViolation {@code list.not_on_it} */
    public void leaveLists(EnrollmentApplication application, int version) {
        application.stopWaiting(version);
        Collection<String> waiting = context.locks.holdStreams(application).waiting();
        if (waiting.isEmpty()) {
            throw new BusinessRuleViolation("list.not_on_it");
        }
        application.listed(false);
        notes.note(application, context.clock.instant(), "LEFT_LIST");
        places.leave(waiting);
    }

    /** An order names the children: after the commit their other lists and offers end. */
    void enrolled(Collection<EnrollmentApplication> applications) {
        // In the order of identifiers: whoever asks for the same tasks does so in the same order.
        applications.stream()
                .flatMap(application -> wishes.unsettledOf(application).stream())
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(listed -> context.tasks.enqueue(Lane.ALLOCATION, SettlePlaces.KIND, listed));
    }

    private void withdraw(EnrollmentApplication application, int version, String message) {
        Instant now = context.clock.instant();
        application.withdraw(version, now);
        notes.note(application, now, "WITHDRAWN");
        notes.tell(application, message);
        leaveAll(application, now);
    }

    private void leaveAll(EnrollmentApplication application, Instant now) {
        wishes.openOffer(application.id()).ifPresent(offer -> offer.over(now));
        application.listed(false);
        places.leave(
                wishes.of(application.id()).stream().map(FiledWish::reference).toList());
    }

    /** Clock, locks and the work after the commit. */
    @Dependent
    public static class EndingsContext {

        private final Clock clock;
        private final CaseLocks locks;
        private final Tasks tasks;

        @Inject
        public EndingsContext(Clock clock, CaseLocks locks, Tasks tasks) {
            this.clock = clock;
            this.locks = locks;
            this.tasks = tasks;
        }
    }
}
