package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.GuardianshipRegister;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** {@code GUARDIANSHIP_DECISION}; service name and body are ours. It needs no consent: it tells two numbers it was given. */
@ApplicationScoped
@AsUnavailable(ShepGuardianshipRegister.SERVICE)
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
public class ShepGuardianshipRegister implements GuardianshipRegister {

    static final String SERVICE = "GUARDIANSHIP_DECISION";

    private final ShepClient bus;

    protected ShepGuardianshipRegister() {
        this(null);
    }

    @Inject
    public ShepGuardianshipRegister(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Answer decision(Iin guardian, Iin child) {
        var data = Fields.of("iin", guardian.value())
                .and("childIin", child.value())
                .toMap();
        return bus.ask(SERVICE, data, ShepGuardianshipRegister::read);
    }

    private static Answer read(ShepAnswer answer) {
        GuardianshipDecision decision =
                answer.data().requiredTruth("found") ? decision(answer.data().required("decision")) : null;
        return new Answer(answer.id(), answer.correlationId().orElse(null), answer.at(), decision);
    }

    private static GuardianshipDecision decision(Node node) {
        return new GuardianshipDecision(
                node.requiredText("number"),
                LocalDate.parse(node.requiredText("date")),
                node.text("authority").orElse(null),
                node.text("until").map(LocalDate::parse).orElse(null));
    }
}
