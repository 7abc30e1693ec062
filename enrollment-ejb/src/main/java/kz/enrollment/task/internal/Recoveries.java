package kz.enrollment.task.internal;

import java.util.EnumMap;
import java.util.Map;
import kz.enrollment.task.Lane;

/** Notices, lane by lane, that work succeeds again after it had failed several times in a row. */
final class Recoveries {

    /** One failure may be about one task; so many in a row are about the system behind the lane. */
    private static final int OUTAGE = 3;

    private final Map<Lane, Integer> failuresInRow = new EnumMap<>(Lane.class);

    /** @return true for the first success after an outage */
    synchronized boolean isFirstSuccess(Lane lane, boolean success) {
        if (success) {
            Integer failures = failuresInRow.remove(lane);
            return failures != null && failures >= OUTAGE;
        }
        failuresInRow.merge(lane, 1, Integer::sum);
        return false;
    }
}
