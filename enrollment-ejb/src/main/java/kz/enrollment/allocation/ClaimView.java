package kz.enrollment.allocation;

import java.util.UUID;
import kz.enrollment.shared.Category;

/**
 * How a child stands in the queue of a stream now.
 *
 * @param position place on the list, from 1: before the release among the waiting children of its category, after it in the
 *     order in which all who wait are served; 0 when it does not wait
 * @param beforeInCategory how many of its category hold a place or wait with a lower number
 * @param places the stream's state now
 */
public record ClaimView(
        UUID streamId,
        String reference,
        long sequence,
        Category category,
        ClaimState state,
        int position,
        int beforeInCategory,
        PlacesView places) {

    /** Right after it was tried: of all who wait it has the highest number. */
    public static ClaimView fresh(Standing standing) {
        PlacesView places = standing.places();
        boolean inside = standing.category() == Category.K;
        int lowerCatchment = places.waitingCatchment() - (inside ? 1 : 0);
        int lowerOutside = places.waitingOutside() - (inside ? 0 : 1);
        boolean waits = standing.state() == ClaimState.WAITING;
        return new ClaimView(
                standing.streamId(),
                standing.reference(),
                standing.sequence(),
                standing.category(),
                standing.state(),
                waits ? places.position(standing.category(), lowerCatchment, lowerOutside) : 0,
                standing.beforeInCategory(),
                places);
    }

    public boolean held() {
        return state == ClaimState.HOLDING;
    }

    public boolean waiting() {
        return state == ClaimState.WAITING;
    }
}
