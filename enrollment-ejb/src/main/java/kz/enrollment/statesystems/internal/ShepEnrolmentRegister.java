package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.EnrolmentRegister;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** {@code NEDB_ENROLLED}; the body is ours. */
@ApplicationScoped
@AsUnavailable(ShepEnrolmentRegister.SERVICE)
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
public class ShepEnrolmentRegister implements EnrolmentRegister {

    static final String SERVICE = "NEDB_ENROLLED";

    private final ShepClient bus;

    protected ShepEnrolmentRegister() {
        this(null);
    }

    @Inject
    public ShepEnrolmentRegister(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Enrolled enrolled(Iin child) {
        return bus.ask(SERVICE, Fields.of("iin", child.value()).toMap(), ShepEnrolmentRegister::read);
    }

    private static Enrolled read(ShepAnswer answer) {
        Node data = answer.data();
        return new Enrolled(
                answer.id(),
                answer.correlationId().orElse(null),
                answer.at(),
                data.requiredTruth("enrolled"),
                data.text("school").orElse(null),
                data.text("grade").map(Integer::valueOf).orElse(null));
    }
}
