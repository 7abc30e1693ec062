package kz.enrollment.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kz.enrollment.shared.CallerAddress;
import kz.enrollment.shared.SlidingWindow;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many what-if requests an address may make in any 60 seconds, in the memory of one node. */
@ApplicationScoped
public class WhatIfLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final int perMinute;
    private final SlidingWindow calls;

    protected WhatIfLimit() {
        this(null, 0);
    }

    /** @param perMinute a setting, since a whole office may come from one address */
    @Inject
    public WhatIfLimit(
            Clock clock, @ConfigProperty(name = "ENROLLMENT_WHATIF_PER_MINUTE", defaultValue = "1200") int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
        this.calls = new SlidingWindow(perMinute, MINUTE);
    }

    public int perMinute() {
        return perMinute;
    }

    /** Whole seconds this address has to wait; 0 when the request is let in and counted. */
    public long enter(String address) {
        return SlidingWindow.wholeSeconds(calls.enter(CallerAddress.of(address), clock.instant()));
    }
}
