package kz.enrollment.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many what-if requests an address may make in a minute, in the memory of one node. Any 60 seconds count, not those of
 * the clock, and only requests that were let in. The addresses that were quiet for longest are forgotten, so the memory has
 * a bound.
 */
@ApplicationScoped
public class WhatIfLimit {

    private static final int MOST_ADDRESSES = 4096;

    private final Clock clock;
    private final int perMinute;
    private final Map<String, CallWindow> addresses = new Recent();

    protected WhatIfLimit() {
        this(null, 0);
    }

    /** @param perMinute a setting, since a whole office may come from one address */
    @Inject
    public WhatIfLimit(
            Clock clock, @ConfigProperty(name = "ENROLLMENT_WHATIF_PER_MINUTE", defaultValue = "1200") int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
    }

    public int perMinute() {
        return perMinute;
    }

    /** Whole seconds this address has to wait; 0 when the request is let in and counted. */
    public long enter(String address) {
        // Not millis(): a clock that ticks finer than that divides by zero there.
        long now = clock.instant().toEpochMilli();
        long wait;
        synchronized (addresses) {
            wait = addresses
                    .computeIfAbsent(CallerAddress.of(address), key -> new CallWindow())
                    .enter(now, perMinute);
        }
        return (wait + 999) / 1000;
    }

    private static final class Recent extends LinkedHashMap<String, CallWindow> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CallWindow> eldest) {
            return size() > MOST_ADDRESSES;
        }
    }
}
