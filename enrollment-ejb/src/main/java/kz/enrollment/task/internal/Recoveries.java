package kz.enrollment.task.internal;

import java.util.EnumMap;
import java.util.Map;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Outcome;

/** Notices, lane by lane, that work succeeds again after it had failed several times in a row. */
final class Recoveries {

    /** One failure may be about one task; so many in a row are about the system behind the lane. */
    private static final int OUTAGE = 3;

    private final Map<Lane, Integer> failuresInRow = new EnumMap<>(Lane.class);

    /** @return true for the first success after an outage */
    synchronized boolean isFirstSuccess(Lane lane, Outcome outcome) {
        if (outcome.failure() == null && !outcome.worked()) {
            // Nobody was asked: the lane is as silent as before.
            return false;
        }
        if (outcome.failure() == null) {
            Integer failures = failuresInRow.remove(lane);
            return failures != null && failures >= OUTAGE;
        }
        failuresInRow.merge(lane, 1, Integer::sum);
        return false;
    }
}
