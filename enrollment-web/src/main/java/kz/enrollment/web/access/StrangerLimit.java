package kz.enrollment.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kz.enrollment.shared.CallerAddress;
import kz.enrollment.shared.SlidingWindow;

/**
 * How many unknown tokens an address may show in any 60 seconds, in the memory of one node: whoever shows more is not looked
 * up any more, so that guessing costs the database nothing.
 */
@ApplicationScoped
public class StrangerLimit {

    public static final int UNKNOWN_TOKENS = 60;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final SlidingWindow unknown = new SlidingWindow(UNKNOWN_TOKENS, MINUTE);

    protected StrangerLimit() {
        this(null);
    }

    @Inject
    public StrangerLimit(Clock clock) {
        this.clock = clock;
    }

    /** Whole seconds until a token of this address is looked at again; 0 at once. */
    long wait(String address) {
        return SlidingWindow.wholeSeconds(unknown.wait(CallerAddress.of(address), clock.instant()));
    }

    /** A token nobody knows came from there. */
    void unknown(String address) {
        unknown.enter(CallerAddress.of(address), clock.instant());
    }
}
