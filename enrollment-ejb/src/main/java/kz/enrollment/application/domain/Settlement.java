package kz.enrollment.application.domain;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What follows for an application from how its wishes stand in their queues.
 *
 * @param act what is done with a place that came from a list
 * @param reference of the wish whose place it is; null when there is none
 * @param leaves wishes whose place or entry on a list goes to the next
 * @param offer what becomes of the offer that was open
 */
public record Settlement(Act act, String reference, Set<String> leaves, OfferEnd offer) {

    public Settlement {
        leaves = Set.copyOf(leaves);
    }

    /** What is done with a place that came from a list. */
    public enum Act {
        NOTHING,
        /** The application belongs to it at once. */
        TAKE,
        /** The parent must choose. */
        OFFER
    }

    /** What becomes of the open offer. */
    public enum OfferEnd {
        /** It goes on, or there was none. */
        NONE,
        LAPSED,
        /** The application ended otherwise. */
        OVER
    }

    static Settlement nothing(Set<String> leaves, OfferEnd offer) {
        return new Settlement(Act.NOTHING, null, leaves, offer);
    }

    Settlement leavingToo(Set<String> more) {
        Set<String> all = new LinkedHashSet<>(leaves);
        all.addAll(more);
        return new Settlement(act, reference, all, offer);
    }
}
