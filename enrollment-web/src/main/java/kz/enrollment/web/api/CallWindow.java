package kz.enrollment.web.api;

import java.time.Duration;
import java.util.Arrays;

/** The moments of the calls of one address in the last minute, oldest first; no more of them than are allowed. */
final class CallWindow {

    private static final long LENGTH = Duration.ofMinutes(1).toMillis();
    private static final int FIRST_ROOM = 8;

    private long[] calls = new long[FIRST_ROOM];
    private int oldest;
    private int size;

    /**
     * Notes a call unless there were as many as allowed in the minute before it.
     *
     * @param now in milliseconds
     * @return milliseconds to wait; 0 when the call is noted
     */
    long enter(long now, int allowed) {
        forget(now);
        if (size >= allowed) {
            return size == 0 ? LENGTH : calls[oldest] + LENGTH - now;
        }
        if (size == calls.length) {
            grow(allowed);
        }
        calls[(oldest + size++) % calls.length] = now;
        return 0;
    }

    private void forget(long now) {
        while (size > 0 && now - calls[oldest] >= LENGTH) {
            oldest = (oldest + 1) % calls.length;
            size--;
        }
        // A clock that was set back would keep somebody out for as long as it was wrong.
        if (size > 0 && calls[oldest] > now) {
            size = 0;
        }
    }

    private void grow(int allowed) {
        long[] larger = Arrays.copyOf(calls, Math.min(allowed, 2 * calls.length));
        for (int i = 0; i < size; i++) {
            larger[i] = calls[(oldest + i) % calls.length];
        }
        calls = larger;
        oldest = 0;
    }
}
