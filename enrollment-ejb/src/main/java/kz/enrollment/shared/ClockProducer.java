package kz.enrollment.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one source of time, in the zone of all dates of the system (Rules §1). */
@ApplicationScoped
public class ClockProducer {

    public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new MicrosecondClock(Clock.system(ALMATY));
    }

    /**
     * As precise as the database keeps it: what is answered now is what will be read later. {@code Clock.tick} would do, but
     * divides by zero in {@code millis()} when it ticks finer than a millisecond.
     */
    private static final class MicrosecondClock extends Clock {

        private final Clock precise;

        MicrosecondClock(Clock precise) {
            this.precise = precise;
        }

        @Override
        public Instant instant() {
            return precise.instant().truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public ZoneId getZone() {
            return precise.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new MicrosecondClock(precise.withZone(zone));
        }
    }
}
