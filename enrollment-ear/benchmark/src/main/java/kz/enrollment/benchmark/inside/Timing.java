package kz.enrollment.benchmark.inside;

import java.util.Arrays;

/**
 * How long some work took.
 *
 * @param nanos from the first beginning to the last end
 * @param processor nanoseconds this process was on the processors meanwhile
 * @param each of every piece
 */
record Timing(long nanos, long processor, long[] each) {

    /** Milliseconds within which so many of a hundred pieces were done. */
    double percentile(int hundredths) {
        long[] sorted = each.clone();
        Arrays.sort(sorted);
        int index = Math.min(sorted.length - 1, sorted.length * hundredths / 100);
        return sorted[index] / 1e6;
    }
}
