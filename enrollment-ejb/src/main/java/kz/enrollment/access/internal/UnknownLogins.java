package kz.enrollment.access.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.enrollment.access.domain.StaffAccount;

/**
 * Logins nobody has, locked by the very rule of {@link StaffAccount}: were it another one, the lock would tell which
 * logins exist. The memory of one node is enough, the oldest are forgotten.
 */
final class UnknownLogins {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Door> doors = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Door> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** How many failures in a row there were, and until when the door is shut. */
    private record Door(int failures, Instant lockedUntil) {

        static final Door NEW = new Door(0, Instant.MIN);

        Door failed(Instant now) {
            return failures + 1 < StaffAccount.FAILURES_ALLOWED
                    ? new Door(failures + 1, Instant.MIN)
                    : new Door(0, now.plus(StaffAccount.LOCK));
        }
    }

    /** Notes a failure unless the door is shut; tells how long it stays so, zero when it was open. */
    synchronized Duration failed(String login, Instant now) {
        Door door = doors.getOrDefault(login, Door.NEW);
        if (door.lockedUntil().isAfter(now)) {
            return Duration.between(now, door.lockedUntil());
        }
        doors.put(login, door.failed(now));
        return Duration.ZERO;
    }
}
