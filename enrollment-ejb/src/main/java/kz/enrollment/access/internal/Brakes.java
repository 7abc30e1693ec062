package kz.enrollment.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kz.enrollment.shared.CallerAddress;
import kz.enrollment.shared.SlidingWindow;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brakes against guessing and flooding that need no table, since losing them with a node does little harm. */
@ApplicationScoped
public class Brakes {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int STAFF_FAILURES_PER_ADDRESS = 30;
    /** Fewer than the seats at the mobile citizens base: nobody keeps the others from it. */
    private static final int NUMBERS_PER_PERSON = 5;

    private final SlidingWindow staffFailures = new SlidingWindow(STAFF_FAILURES_PER_ADDRESS, WINDOW);
    private final SlidingWindow numbers = new SlidingWindow(NUMBERS_PER_PERSON, WINDOW);
    private final UnknownLogins unknownLogins = new UnknownLogins();
    private final SlidingWindow codes;
    private final Clock clock;

    protected Brakes() {
        this(null, 0);
    }

    /** @param codesPerAddress a setting, since many parents may come from behind one address */
    @Inject
    public Brakes(
            Clock clock,
            @ConfigProperty(name = "ENROLLMENT_CODES_PER_ADDRESS", defaultValue = "300") int codesPerAddress) {
        this.clock = clock;
        this.codes = new SlidingWindow(codesPerAddress, WINDOW);
    }

    /** How long this address must wait before it may ask for another code. */
    public Duration codeFor(String remoteAddress) {
        return codes.enter(CallerAddress.of(remoteAddress), clock.instant());
    }

    /** How long a person whom a certificate named must wait before they may try another number of theirs. */
    public Duration numberOf(String iin) {
        return numbers.enter(iin, clock.instant());
    }

    /** How long this address must wait before it may try another staff log-in. */
    public Duration staffDoorShutFor(String remoteAddress) {
        return staffFailures.wait(CallerAddress.of(remoteAddress), clock.instant());
    }

    /** A staff log-in from this address failed; those that succeed count nothing, a whole office shares an address. */
    public void staffFailed(String remoteAddress) {
        staffFailures.enter(CallerAddress.of(remoteAddress), clock.instant());
    }

    /** A login nobody has locks like a real one, else the lock would tell which logins exist. */
    public Duration unknownLogin(String login) {
        return unknownLogins.failed(login, clock.instant());
    }
}
