package kz.enrollment.sandbox.shep;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who read whose data under a consent, the newest first; as long as the process lives. */
final class ReadingBook {

    private static final int KEPT_A_PERSON = 200;

    private final Clock clock;
    private final Map<String, Deque<Reading>> byIin = new HashMap<>();

    ReadingBook(Clock clock) {
        this.clock = clock;
    }

    record Reading(Instant at, String service) {}

    synchronized void note(String iin, String service) {
        var readings = byIin.computeIfAbsent(iin, person -> new ArrayDeque<>());
        readings.addFirst(new Reading(clock.instant(), service));
        if (readings.size() > KEPT_A_PERSON) {
            readings.removeLast();
        }
    }

    synchronized List<Reading> of(String iin) {
        return List.copyOf(byIin.getOrDefault(iin, new ArrayDeque<>()));
    }
}
