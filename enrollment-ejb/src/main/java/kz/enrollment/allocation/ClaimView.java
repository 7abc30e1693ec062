package kz.enrollment.allocation;

import java.util.UUID;
import kz.enrollment.shared.Category;

/**
 * How a child stands in the queue of a stream now.
 *
 * @param position place on the list, from 1: before the release among the waiting children of its category, after it among
 *     all who wait; 0 when it does not wait
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

    public boolean held() {
        return state == ClaimState.HOLDING;
    }

    public boolean waiting() {
        return state == ClaimState.WAITING;
    }
}
