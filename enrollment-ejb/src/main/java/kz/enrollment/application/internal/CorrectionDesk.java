package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.CategoryCorrected;
import kz.enrollment.application.CorrectionView;
import kz.enrollment.application.domain.CategoryCorrection;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.shared.Category;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** Corrections of the category, within the transaction of the use case. */
@Dependent
public class CorrectionDesk {

    @PersistenceContext
    private EntityManager entities;

    private final SchoolShelf shelf;
    private final Places places;
    private final CaseNotes notes;
    private final CorrectionContext context;

    @Inject
    public CorrectionDesk(SchoolShelf shelf, Places places, CaseNotes notes, CorrectionContext context) {
        this.shelf = shelf;
        this.places = places;
        this.notes = notes;
        this.context = context;
    }

    public CorrectionView correct(UUID applicationId, int version, Category right, String reason) {
        EnrollmentApplication application = shelf.forDecision(applicationId, version);
        CategoryCorrection correction = new CategoryCorrection(application, right, reason, context.signed());
        boolean heldBefore = application.place().isHeld();
        ClaimView now = places.correct(application.place().ledgerReference(), right);
        // A place that came from the list is given by the follow-up, which knows whether it must be offered.
        application.correct(right, heldBefore && now.held());
        if (now.waiting()) {
            application.listed(true);
            context.endOffer(application);
        }
        entities.persist(correction);
        CorrectionView done = new CorrectionView(correction.before(), right, heldBefore, now.held(), now.position());
        tell(application, done);
        context.corrected.fire(new CategoryCorrected(applicationId));
        return done;
    }

    private void tell(EnrollmentApplication application, CorrectionView done) {
        String detail = "%s to %s, place %s to %s"
                .formatted(done.before(), done.after(), yesNo(done.heldBefore()), yesNo(done.heldNow()));
        notes.note(application, context.clock.instant(), "CORRECTED", detail);
        if (done.heldNow()) {
            notes.tell(application, "application.corrected.held");
        } else {
            notes.tell(application, "application.corrected.waiting", done.position());
        }
    }

    private static String yesNo(boolean held) {
        return held ? "held" : "none";
    }

    /** Who corrects, when, and who else must know. */
    @Dependent
    public static class CorrectionContext {

        private final StaffAccounts staff;
        private final Clock clock;
        private final Event<CategoryCorrected> corrected;
        private final WishReading wishes;
        private final Tasks tasks;

        @Inject
        public CorrectionContext(
                StaffAccounts staff, Clock clock, Event<CategoryCorrected> corrected, WishReading wishes, Tasks tasks) {
            this.tasks = tasks;
            this.wishes = wishes;
            this.staff = staff;
            this.clock = clock;
            this.corrected = corrected;
        }

        /** What was offered here was freed; an offer of another wish goes on. */
        private void endOffer(EnrollmentApplication application) {
            wishes.openOffer(application.id())
                    .filter(offer ->
                            offer.reference().equals(application.place().ledgerReference()))
                    .ifPresent(offer -> {
                        offer.over(clock.instant());
                        // What was served beside the offer waits for its end.
                        tasks.enqueue(Lane.ALLOCATION, SettlePlaces.KIND, application.id());
                    });
        }

        private CategoryCorrection.Signed signed() {
            return new CategoryCorrection.Signed(staff.me().id(), clock.instant());
        }
    }
}
