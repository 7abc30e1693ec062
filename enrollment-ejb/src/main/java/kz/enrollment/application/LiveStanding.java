package kz.enrollment.application;

import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.ClaimView;

/**
 * The little of an application that may change while its parent looks at it.
 *
 * @param wishes those that were tried, in their order, as they stand now
 * @param offer the open one, or null
 */
public record LiveStanding(int version, List<ClaimView> wishes, UUID offer) {

    public boolean held() {
        return wishes.stream().anyMatch(ClaimView::held);
    }

    /** The best place on a list, from 1; 0 when the child is on none. */
    public int position() {
        return wishes.stream()
                .filter(ClaimView::waiting)
                .mapToInt(ClaimView::position)
                .min()
                .orElse(0);
    }
}
