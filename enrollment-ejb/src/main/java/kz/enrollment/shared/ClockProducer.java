package kz.enrollment.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The one source of time, in the zone of all dates of the system (Rules §1). */
@ApplicationScoped
public class ClockProducer {

    public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /** As precise as the database keeps it: what is answered now is what will be read later. */
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.tick(Clock.system(ALMATY), MICROSECOND);
    }
}
