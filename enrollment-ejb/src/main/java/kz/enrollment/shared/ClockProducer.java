package kz.enrollment.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time, in the zone of all dates of the system (Rules §1). */
@ApplicationScoped
public class ClockProducer {

    public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(ALMATY);
    }
}
