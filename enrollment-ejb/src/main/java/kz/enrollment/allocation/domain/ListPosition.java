package kz.enrollment.allocation.domain;

import kz.enrollment.shared.Category;

/**
 * When a waiting child's turn comes, counted from 1, if nothing but the list itself moves (allocation.md, "Serving"). Before
 * the release each category has a list of its own. After it, while the guaranteed places are not full, the first catchment
 * children as many as lack go before all others; then everybody by number.
 *
 * @param counts the stream's state
 * @param waitingCatchment how many catchment children wait, the child in question among them if it is one
 * @param lowerCatchment how many of them have a lower number than the child
 * @param lowerOutside how many waiting outsiders have a lower number
 */
public record ListPosition(Counts counts, int waitingCatchment, int lowerCatchment, int lowerOutside) {

    /** @param category in which the child counts; where there is no catchment, K */
    public int of(Category category) {
        if (!counts.released()) {
            return 1 + (category == Category.K ? lowerCatchment : lowerOutside);
        }
        int before = lowerCatchment + lowerOutside;
        int first = Math.min(waitingCatchment, Math.max(0, counts.guaranteed() - counts.catchment()));
        if (category == Category.K) {
            return 1 + (lowerCatchment < first ? lowerCatchment : before);
        }
        return 1 + before + Math.max(0, first - lowerCatchment);
    }
}
