package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.Found;
import kz.enrollment.statesystems.PmpkBase;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** {@code PMPK_CONCLUSION}; the body is ours. */
@ApplicationScoped
@AsUnavailable(ShepPmpkBase.SERVICE)
@Retry(
        maxRetries = Limits.REPETITIONS,
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
@Bulkhead(Limits.OF_TASKS)
public class ShepPmpkBase implements PmpkBase {

    static final String SERVICE = "PMPK_CONCLUSION";

    private final ShepClient bus;

    protected ShepPmpkBase() {
        this(null);
    }

    @Inject
    public ShepPmpkBase(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Found conclusion(Iin child) {
        return bus.ask(SERVICE, Fields.of("iin", child.value()).toMap(), DocumentAnswer::read);
    }
}
