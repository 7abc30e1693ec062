package kz.enrollment.task.internal;

import java.time.Duration;

/**
 * Pause after a failed attempt: two seconds, doubled each time up to the longest of the lane, and spread by a fifth both
 * ways, so that many tasks stopped by one outage do not return in step.
 */
final class Backoff {

    private static final long FIRST_SECONDS = 2;
    private static final double SPREAD = 0.2;

    private Backoff() {}

    /**
     * @param attempt the attempt that failed, from 1
     * @param longest pause of the lane
     * @param chance from 0 to 1
     */
    static Duration after(int attempt, Duration longest, double chance) {
        int doublings = Math.min(Math.max(attempt, 1) - 1, 10);
        long seconds = Math.min(FIRST_SECONDS << doublings, longest.toSeconds());
        double factor = 1 - SPREAD + 2 * SPREAD * chance;
        return Duration.ofMillis(Math.round(seconds * 1000 * factor));
    }
}
