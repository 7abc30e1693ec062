package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.enrollment.campaign.WorkingDays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When the systems have had their chance: an officer needs the rest of the term to look by hand (Rules §7). */
@Dependent
public class Handover {

    private final WorkingDays workingDays;
    private final Clock clock;
    private final Duration before;

    /** @param before working time before the term at which an officer takes over */
    @Inject
    public Handover(
            WorkingDays workingDays,
            Clock clock,
            @ConfigProperty(name = "ENROLLMENT_DESK_BEFORE_TERM", defaultValue = "PT2H") Duration before) {
        this.workingDays = workingDays;
        this.clock = clock;
        this.before = before;
    }

    boolean isDue(Instant term) {
        return workingDays.calendar().workingTimeBetween(clock.instant(), term).compareTo(before) <= 0;
    }
}
