package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.Found;
import kz.enrollment.statesystems.HealthBase;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** {@code HEALTH_DOCUMENT}; the body is ours. */
@ApplicationScoped
@AsUnavailable(ShepHealthBase.SERVICE)
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
public class ShepHealthBase implements HealthBase {

    static final String SERVICE = "HEALTH_DOCUMENT";

    private final ShepClient bus;

    protected ShepHealthBase() {
        this(null);
    }

    @Inject
    public ShepHealthBase(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Found document(Iin child, DocumentType form) {
        var data = Fields.of("iin", child.value()).and("form", number(form)).toMap();
        return bus.ask(SERVICE, data, DocumentAnswer::read);
    }

    private static String number(DocumentType form) {
        return switch (form) {
            case FORM_065 -> "065";
            case FORM_052 -> "052-2";
            case PHOTO, PMPK, STATEMENT_SCAN -> throw new IllegalArgumentException("The health base has no " + form);
        };
    }
}
