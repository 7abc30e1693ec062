package kz.enrollment.application.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.FiledWish;
import kz.enrollment.application.domain.PlaceOffer;
import kz.enrollment.application.domain.Settlement;
import kz.enrollment.application.domain.Situation;
import kz.enrollment.campaign.AllocationSettings;
import kz.enrollment.shared.NotFound;

/**
 * An application with all that decides about its places, held until the transaction ends.
 *
 * @param rival the child's other active application
 * @param elsewhere what else the child has; it ends when an offered place is accepted
 * @param states of the wishes' claims, by reference
 */
record HeldCase(
        EnrollmentApplication application,
        Optional<EnrollmentApplication> rival,
        Elsewhere.Had elsewhere,
        List<FiledWish> wishes,
        Map<String, ClaimState> states,
        Optional<PlaceOffer> offer) {

    Settlement settle(AllocationSettings settings, Instant now) {
        return new Situation(
                        application.status(),
                        application.place().isHeld() ? application.place().ledgerReference() : null,
                        wishes.stream()
                                .map(wish -> new Situation.Stand(wish.reference(), states.get(wish.reference())))
                                .toList(),
                        offer.map(PlaceOffer::reference).orElse(null),
                        offer.filter(open -> open.expired(now)).isPresent(),
                        standingOfRival(),
                        settings.confirmOffers(),
                        settings.listsEndAt() != null && !now.isBefore(settings.listsEndAt()))
                .settle();
    }

    FiledWish wish(String reference) {
        return wishes.stream()
                .filter(wish -> wish.reference().equals(reference))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<String> waiting() {
        return wishes.stream()
                .map(FiledWish::reference)
                .filter(reference -> states.get(reference) == ClaimState.WAITING)
                .toList();
    }

    /** Whether it waits for more than the place it has. */
    boolean hopes() {
        List<String> waiting = waiting();
        int own = wishes.stream()
                .filter(wish -> application.place().isHeld()
                        && wish.reference().equals(application.place().ledgerReference()))
                .mapToInt(FiledWish::rank)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return wishes.stream().anyMatch(wish -> wish.rank() < own && waiting.contains(wish.reference()));
    }

    private Situation.Rival standingOfRival() {
        return rival.map(other -> other.status() == ApplicationStatus.ENROLLED
                        ? Situation.Rival.ENROLLED
                        : Situation.Rival.ACTIVE)
                .orElse(elsewhere.any() ? Situation.Rival.ACTIVE : Situation.Rival.NONE);
    }
}
