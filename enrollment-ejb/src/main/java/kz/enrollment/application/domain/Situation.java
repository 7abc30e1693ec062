package kz.enrollment.application.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.domain.Settlement.Act;
import kz.enrollment.application.domain.Settlement.OfferEnd;

/**
 * How an application and its wishes stand (allocation.md, "No place", "Several wishes"). What follows is decided from this
 * alone, so it may be asked at any time and as often as one likes: once settled, nothing follows.
 *
 * @param own the wish whose place is the application's own; null when it has none
 * @param wishes in their order
 * @param offered the wish of the open offer, or null
 * @param confirmOffers whether every place from a list must be confirmed
 * @param listsEnded whether the campaign's lists are over
 */
public record Situation(
        ApplicationStatus status,
        String own,
        List<Stand> wishes,
        String offered,
        boolean offerExpired,
        Rival rival,
        boolean confirmOffers,
        boolean listsEnded) {

    /** What the child has beside this application: another one, a statement on paper, or a reserved place. */
    public enum Rival {
        NONE,
        ACTIVE,
        ENROLLED
    }

    /** A wish in its queue. */
    public record Stand(String reference, ClaimState state) {

        boolean holds() {
            return state == ClaimState.HOLDING;
        }

        boolean waits() {
            return state == ClaimState.WAITING;
        }
    }

    public Settlement settle() {
        if (isOver()) {
            Set<String> others = all(wish -> (wish.holds() || wish.waits()) && !isOwn(wish));
            return Settlement.nothing(others, offered == null ? OfferEnd.NONE : OfferEnd.OVER);
        }
        // What is below the place it has is no gain, however it came to that place.
        Set<String> ended = all(wish -> wish.waits() && (listsEnded || rank(wish) > rankOfOwn()));
        if (offered != null && !offerExpired) {
            // One offer at a time: what came meanwhile stays held until it is answered.
            return Settlement.nothing(ended, OfferEnd.NONE);
        }
        return served().leavingToo(ended);
    }

    /** The child goes to school elsewhere, or here, or the parent does not want it any more. */
    private boolean isOver() {
        return rival == Rival.ENROLLED || status == ApplicationStatus.WITHDRAWN || status == ApplicationStatus.ENROLLED;
    }

    private Settlement served() {
        OfferEnd offer = offered == null ? OfferEnd.NONE : OfferEnd.LAPSED;
        Set<String> leaves = new HashSet<>(all(wish -> wish.reference().equals(offered)));
        // A place below the one it has is no gain.
        leaves.addAll(all(wish -> isServed(wish) && rank(wish) > rankOfOwn()));
        return wishes.stream()
                .filter(wish -> isServed(wish) && rank(wish) < rankOfOwn())
                .findFirst()
                .map(best -> served(best, offer).leavingToo(leaves))
                .orElseGet(() -> Settlement.nothing(leaves, offer));
    }

    private Settlement served(Stand best, OfferEnd offer) {
        boolean asks = confirmOffers || own != null || rival == Rival.ACTIVE;
        if (asks) {
            return new Settlement(Act.OFFER, best.reference(), Set.of(), offer);
        }
        Set<String> lower = all(wish -> (wish.waits() || isServed(wish)) && rank(wish) > rank(best));
        return new Settlement(Act.TAKE, best.reference(), lower, offer);
    }

    private boolean isServed(Stand wish) {
        return wish.holds() && !isOwn(wish) && !wish.reference().equals(offered);
    }

    private boolean isOwn(Stand wish) {
        return wish.reference().equals(own);
    }

    private int rank(Stand wish) {
        return wishes.indexOf(wish);
    }

    private int rankOfOwn() {
        for (int rank = 0; rank < wishes.size(); rank++) {
            if (isOwn(wishes.get(rank))) {
                return rank;
            }
        }
        return wishes.size();
    }

    private Set<String> all(Predicate<Stand> wanted) {
        return wishes.stream().filter(wanted).map(Stand::reference).collect(Collectors.toSet());
    }
}
