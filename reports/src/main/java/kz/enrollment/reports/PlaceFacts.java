package kz.enrollment.reports;

import java.util.Objects;

/**
 * How a child and its stream stood at a moment ({@code allocation.md}): enough to say in two sentences why there is a place
 * or none.
 *
 * @param places C, the places of the stream
 * @param catchment k, children of the catchment who hold one
 * @param outside o, other children who hold one
 * @param released whether the shares no longer bind
 * @param ofCatchment whether the child counts in the catchment
 * @param number the child's number in the stream
 * @param before how many children stand before it
 * @param beforeInCategory how many of them are of its category
 * @param position place on the waiting list, 0 when it does not wait
 */
public record PlaceFacts(
        Rule rule,
        int places,
        int catchment,
        int outside,
        boolean released,
        boolean ofCatchment,
        State state,
        long number,
        long before,
        long beforeInCategory,
        int position) {

    public PlaceFacts {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(state, "state");
    }

    /** Places that other children may take before the release. */
    public int share() {
        return places / 4;
    }

    /** Places the catchment is sure of. */
    public int guaranteed() {
        return places - share();
    }

    public boolean isFull() {
        return catchment + outside >= places;
    }

    /** The rule of the stream. */
    public enum Rule {
        /** Nested guarantee. */
        N,
        /** Fixed shares. */
        T,
        /** No catchment. */
        NONE
    }

    /** What the child has. */
    public enum State {
        HOLDING,
        WAITING,
        WITHOUT,
        /** Gave the place back or left the list. */
        ENDED
    }
}
