package kz.enrollment.allocation;

import java.util.UUID;
import kz.enrollment.shared.Category;

/**
 * The places of a stream at a moment (allocation.md): C, k, o and whether it is released.
 *
 * @param rule N, T or NONE
 */
public record PlacesView(UUID streamId, String rule, int places, int catchment, int outside, boolean released) {

    public int free() {
        return places - catchment - outside;
    }

    /** How many children of a category could get a place now. */
    public int freeFor(Category category) {
        if (released || "NONE".equals(rule)) {
            return free();
        }
        int share = places / 4;
        int left = category == Category.O ? share - outside : "T".equals(rule) ? places - share - catchment : free();
        return Math.max(0, Math.min(left, free()));
    }
}
