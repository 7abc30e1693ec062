package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.FiledWish;
import kz.enrollment.application.domain.PlaceOffer;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** The parent's answers to offered places, within the transaction of the use case. */
@Dependent
public class OfferDesk {

    @PersistenceContext
    private EntityManager entities;

    private final CaseLocks locks;
    private final ServedPlaces served;
    private final ApplicationEndings endings;
    private final OfferContext context;

    @Inject
    public OfferDesk(CaseLocks locks, ServedPlaces served, ApplicationEndings endings, OfferContext context) {
        this.locks = locks;
        this.served = served;
        this.endings = endings;
        this.context = context;
    }

    /**
     * What the child holds elsewhere is given up first: one application of a child is active at any moment.
     *
     * @throws BusinessRuleViolation {@code offer.over}
     */
    public void accept(EnrollmentApplication mine, int version) {
        HeldCase held = locks.hold(mine.id());
        EnrollmentApplication application = held.application();
        application.requireShown(version);
        Instant now = context.clock.instant();
        FiledWish wish = held.wish(answered(held, true, now).reference());
        held.rival().ifPresent(other -> giveUp(other));
        List<String> left = leftFor(wish, held);
        served.accept(application, wish, now);
        application.listed(held.waiting().stream().anyMatch(reference -> !left.contains(reference)));
        // A better wish may have been served meanwhile; it could not be offered beside this one.
        context.tasks.enqueue(Lane.ALLOCATION, SettlePlaces.KIND, application.id());
        context.places.leave(left);
        locks.giveUpElsewhere(held);
    }

    /** The place goes to the next at once. */
    public void decline(EnrollmentApplication application, int version) {
        application.requireShown(version);
        HeldCase held = locks.holdStreams(application);
        Instant now = context.clock.instant();
        PlaceOffer offer = answered(held, false, now);
        context.notes.note(application, now, "OFFER_DECLINED");
        // A lower wish may have come meanwhile; it could not be offered beside this one.
        context.tasks.enqueue(Lane.ALLOCATION, SettlePlaces.KIND, application.id());
        context.places.leave(List.of(offer.reference()));
    }

    private static PlaceOffer answered(HeldCase held, boolean accepted, Instant now) {
        held.application().requireOpenToOffers();
        PlaceOffer offer = held.offer().orElseThrow(() -> new BusinessRuleViolation("offer.over"));
        offer.answer(accepted, now);
        if (held.states().get(offer.reference()) != ClaimState.HOLDING) {
            throw new BusinessRuleViolation("offer.over");
        }
        return offer;
    }

    private void giveUp(EnrollmentApplication other) {
        if (other.status() == ApplicationStatus.ENROLLED) {
            throw new BusinessRuleViolation("offer.over");
        }
        endings.giveUp(other);
        entities.flush();
    }

    /** The place it had, and the lists of wishes below the accepted one. */
    private static List<String> leftFor(FiledWish accepted, HeldCase held) {
        List<String> left = new ArrayList<>();
        EnrollmentApplication application = held.application();
        if (application.place().isHeld()) {
            left.add(application.place().ledgerReference());
        }
        held.wishes().stream()
                .filter(wish -> wish.rank() > accepted.rank())
                .map(FiledWish::reference)
                .filter(reference -> !left.contains(reference))
                .forEach(left::add);
        left.remove(accepted.reference());
        return left;
    }

    /** Clock, places, notes and the work after the commit. */
    @Dependent
    public static class OfferContext {

        private final Clock clock;
        private final Places places;
        private final CaseNotes notes;
        private final Tasks tasks;

        @Inject
        public OfferContext(Clock clock, Places places, CaseNotes notes, Tasks tasks) {
            this.clock = clock;
            this.places = places;
            this.notes = notes;
            this.tasks = tasks;
        }
    }
}
