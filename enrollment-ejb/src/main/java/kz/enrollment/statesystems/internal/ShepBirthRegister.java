package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.BirthRegister;
import kz.enrollment.statesystems.PersonRegister.Access;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** {@code ZAGS_BIRTH_ACT}; service name and body are ours. */
@ApplicationScoped
@AsUnavailable(ShepBirthRegister.SERVICE)
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
public class ShepBirthRegister implements BirthRegister {

    static final String SERVICE = "ZAGS_BIRTH_ACT";

    private final ShepClient bus;

    protected ShepBirthRegister() {
        this(null);
    }

    @Inject
    public ShepBirthRegister(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Answer act(Iin child, Access access) {
        var data = Fields.of("iin", child.value()).under(access).toMap();
        return bus.ask(SERVICE, data, answer -> read(answer, child));
    }

    private static Answer read(ShepAnswer answer, Iin child) {
        BirthAct act = answer.tokenRefused() || !answer.data().requiredTruth("found")
                ? null
                : act(answer.data().required("act"), child);
        return new Answer(answer.id(), answer.correlationId().orElse(null), answer.at(), answer.tokenRefused(), act);
    }

    private static BirthAct act(Node node, Iin child) {
        if (!child.value().equals(node.requiredText("childIin"))) {
            throw new MalformedAnswer("another child");
        }
        return new BirthAct(
                node.requiredText("number"),
                LocalDate.parse(node.requiredText("date")),
                node.text("registeredBy").orElse(null),
                parents(node));
    }

    /** A parent without a number, a foreigner for instance, is known by name only and proves nothing here. */
    private static List<Iin> parents(Node node) {
        return Stream.of("mother", "father")
                .flatMap(parent -> node.child(parent).stream())
                .flatMap(parent -> parent.text("iin").stream())
                .map(Iin::new)
                .toList();
    }
}
