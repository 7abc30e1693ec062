package kz.enrollment.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Brakes against guessing and flooding that need no table, since losing them with a node does little harm. */
@ApplicationScoped
public class Brakes {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int CODES_PER_ADDRESS = 30;
    private static final int STAFF_TRIES_PER_ADDRESS = 30;
    private static final int TRIES_OF_UNKNOWN_LOGIN = 5;

    private final SlidingWindow codes = new SlidingWindow(CODES_PER_ADDRESS, WINDOW);
    private final SlidingWindow staffTries = new SlidingWindow(STAFF_TRIES_PER_ADDRESS, WINDOW);
    private final SlidingWindow unknownLogins = new SlidingWindow(TRIES_OF_UNKNOWN_LOGIN, WINDOW);
    private final Clock clock;

    protected Brakes() {
        this(null);
    }

    @Inject
    public Brakes(Clock clock) {
        this.clock = clock;
    }

    /** How long this address must wait before it may ask for another code. */
    public Duration codeFor(String remoteAddress) {
        return codes.enter(remoteAddress, clock.instant());
    }

    /** How long this address must wait before it may try another staff log-in. */
    public Duration staffTryFrom(String remoteAddress) {
        return staffTries.enter(remoteAddress, clock.instant());
    }

    /** A login nobody has locks like a real one, else the lock would tell which logins exist. */
    public Duration unknownLogin(String login) {
        return unknownLogins.enter(login, clock.instant());
    }
}
