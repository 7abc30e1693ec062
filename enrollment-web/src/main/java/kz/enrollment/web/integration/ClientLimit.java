package kz.enrollment.web.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.enrollment.integration.ClientIdentity;
import kz.enrollment.shared.CallerAddress;
import kz.enrollment.shared.SlidingWindow;

/** How many calls a program may make in any 60 seconds, each its own number, in the memory of one node. */
@ApplicationScoped
public class ClientLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Tokens last for minutes; who asks for more of them than this tries secrets. */
    private static final int TOKENS_PER_MINUTE = 60;

    private final Clock clock;
    private final Map<Integer, SlidingWindow> calls = new ConcurrentHashMap<>();
    private final SlidingWindow tokens = new SlidingWindow(TOKENS_PER_MINUTE, MINUTE);

    protected ClientLimit() {
        this(null);
    }

    @Inject
    public ClientLimit(Clock clock) {
        this.clock = clock;
    }

    /** Whole seconds the program has to wait; 0 when the call is let in and counted. */
    public long enter(ClientIdentity client) {
        SlidingWindow window =
                calls.computeIfAbsent(client.perMinute(), perMinute -> new SlidingWindow(perMinute, MINUTE));
        return SlidingWindow.wholeSeconds(window.enter(client.id().toString(), clock.instant()));
    }

    /** The same for asking for a token, counted by address. */
    public long enterForToken(String address) {
        return SlidingWindow.wholeSeconds(tokens.enter(CallerAddress.of(address), clock.instant()));
    }
}
