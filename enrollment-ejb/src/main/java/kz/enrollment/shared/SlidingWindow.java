package kz.enrollment.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts events of a key within a window of time, in the memory of one node: a brake against floods, not a ledger.
 * Keys whose window is empty are forgotten.
 */
public final class SlidingWindow {

    private static final int SWEEP_ABOVE = 10_000;

    private final int allowed;
    private final Duration window;
    private final Map<String, Deque<Instant>> events = new ConcurrentHashMap<>();

    /** @param allowed events of one key in any window; none are let in when it is 0 */
    public SlidingWindow(int allowed, Duration window) {
        this.allowed = allowed;
        this.window = window;
    }

    /**
     * Notes an event unless the window is full.
     *
     * @return how long to wait; zero when the event is noted
     */
    public Duration enter(String key, Instant now) {
        if (events.size() > SWEEP_ABOVE) {
            sweep(now);
        }
        var wait = new Duration[] {Duration.ZERO};
        events.compute(key, (same, old) -> {
            Deque<Instant> recent = old == null ? new ArrayDeque<>() : old;
            forget(recent, now);
            wait[0] = missing(recent, now);
            if (wait[0].isZero()) {
                recent.addLast(now);
            }
            return recent;
        });
        return wait[0];
    }

    /** How long a key whose window is full must wait; zero when there is room. Notes nothing. */
    public Duration wait(String key, Instant now) {
        var wait = new Duration[] {Duration.ZERO};
        events.computeIfPresent(key, (same, recent) -> {
            forget(recent, now);
            wait[0] = missing(recent, now);
            return recent.isEmpty() ? null : recent;
        });
        return wait[0];
    }

    /** A wait as callers are told it: who comes back after it is let in. */
    public static long wholeSeconds(Duration wait) {
        return wait.plusNanos(999_999_999).toSeconds();
    }

    private Duration missing(Deque<Instant> recent, Instant now) {
        if (recent.size() < allowed) {
            return Duration.ZERO;
        }
        return recent.isEmpty()
                ? window
                : Duration.between(now, recent.getFirst().plus(window));
    }

    private void sweep(Instant now) {
        for (String key : events.keySet()) {
            events.computeIfPresent(key, (same, recent) -> {
                forget(recent, now);
                return recent.isEmpty() ? null : recent;
            });
        }
    }

    private void forget(Deque<Instant> recent, Instant now) {
        // A clock that was set back far would keep somebody out for as long as it was wrong.
        if (!recent.isEmpty() && recent.getFirst().isAfter(now.plus(window))) {
            recent.clear();
        }
        while (!recent.isEmpty() && !recent.getFirst().plus(window).isAfter(now)) {
            recent.removeFirst();
        }
    }
}
