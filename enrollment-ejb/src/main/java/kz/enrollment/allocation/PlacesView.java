package kz.enrollment.allocation;

import java.util.UUID;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.ListPosition;
import kz.enrollment.shared.Category;

/**
 * The places of a stream at a moment (allocation.md): C, k, o, who waits, and whether it is released.
 *
 * @param rule N, T or NONE
 * @param waitingCatchment catchment children on the list
 * @param waitingOutside outsiders on the list
 */
public record PlacesView(
        UUID streamId,
        String rule,
        int places,
        int catchment,
        int outside,
        int waitingCatchment,
        int waitingOutside,
        boolean released) {

    public int free() {
        return places - catchment - outside;
    }

    public int waiting() {
        return waitingCatchment + waitingOutside;
    }

    /** F, the places of free choice before the release. */
    public int share() {
        return places / 4;
    }

    /** How many children of a category could get a place now. */
    public int freeFor(Category category) {
        if (released || "NONE".equals(rule)) {
            return free();
        }
        int left =
                category == Category.O ? share() - outside : "T".equals(rule) ? places - share() - catchment : free();
        return Math.max(0, Math.min(left, free()));
    }

    /** Whether those who hold places may hold them (allocation.md, "Capacity"); what is left alone always fits. */
    public boolean fits() {
        boolean shared = released || "NONE".equals(rule);
        return free() >= 0
                && (shared || outside <= share())
                && (shared || !"T".equals(rule) || catchment <= places - share());
    }

    /** How many of the list a service of it would give places to; who that is, the order of the list decides. */
    public int servable() {
        int asked = Math.min(waitingCatchment, freeFor(Category.K)) + Math.min(waitingOutside, freeFor(Category.O));
        return Math.max(0, Math.min(asked, free()));
    }

    /** The same children in a stream of another size, before its list is served. */
    public PlacesView withPlaces(int number) {
        return new PlacesView(streamId, rule, number, catchment, outside, waitingCatchment, waitingOutside, released);
    }

    /** The same children in the released stream, before its list is served. */
    public PlacesView opened() {
        return new PlacesView(streamId, rule, places, catchment, outside, waitingCatchment, waitingOutside, true);
    }

    /**
     * Which of the list's turns is that of a waiting child, from 1.
     *
     * @param category in which it counts
     * @param lowerCatchment waiting catchment children with a lower number
     * @param lowerOutside waiting outsiders with a lower number
     */
    public int position(Category category, int lowerCatchment, int lowerOutside) {
        Counts counts = new Counts(places, catchment, outside, released);
        return new ListPosition(counts, waitingCatchment, lowerCatchment, lowerOutside).of(category);
    }
}
