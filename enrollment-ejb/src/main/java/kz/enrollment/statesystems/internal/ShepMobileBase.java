package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.statesystems.MobileBase;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** {@code MCDB_SERVICE}; the body is ours, no public source tells the real one. */
@ApplicationScoped
@AsUnavailable(ShepMobileBase.SERVICE)
@Retry(
        maxRetries = Limits.REPETITIONS_ON_PAGES,
        delay = Limits.PAUSE,
        jitter = Limits.JITTER,
        maxDuration = Limits.NO_LONGER,
        retryOn = NoConnection.class)
@CircuitBreaker(
        requestVolumeThreshold = Limits.WINDOW,
        failureRatio = Limits.FAILED,
        delay = Limits.PEACE,
        successThreshold = Limits.GOOD_AGAIN,
        failOn = RegistryUnavailable.class)
@Bulkhead(Limits.OF_PAGES)
public class ShepMobileBase implements MobileBase {

    static final String SERVICE = "MCDB_SERVICE";

    private final ShepClient bus;

    protected ShepMobileBase() {
        this(null);
    }

    @Inject
    public ShepMobileBase(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Registered registered(Iin iin, PhoneNumber phone) {
        var data = Fields.of("iin", iin.value()).and("phone", phone.value()).toMap();
        return bus.ask(
                SERVICE,
                data,
                answer -> new Registered(
                        answer.id(),
                        answer.correlationId().orElse(null),
                        answer.at(),
                        answer.data().requiredTruth("registered")));
    }
}
