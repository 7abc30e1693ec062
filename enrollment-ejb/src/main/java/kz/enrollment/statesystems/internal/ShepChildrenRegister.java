package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.PersonRegister.Access;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** {@code ZAGS_CHILDREN}; the body is ours. */
@ApplicationScoped
@AsUnavailable(ShepChildrenRegister.SERVICE)
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
public class ShepChildrenRegister implements ChildrenRegister {

    static final String SERVICE = "ZAGS_CHILDREN";

    private static final Logger LOG = Logger.getLogger(ShepChildrenRegister.class.getName());

    private final ShepClient bus;

    protected ShepChildrenRegister() {
        this(null);
    }

    @Inject
    public ShepChildrenRegister(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Answer ask(Iin parent, Access access) {
        var data = Fields.of("iin", parent.value()).under(access).toMap();
        return bus.ask(SERVICE, data, ShepChildrenRegister::read);
    }

    private static Answer read(ShepAnswer answer) {
        if (answer.tokenRefused()) {
            return new Answer(answer.id(), answer.correlationId().orElse(null), answer.at(), true, List.of());
        }
        Map<Iin, Child> children = new LinkedHashMap<>();
        for (Node node : answer.data().required("children").children("child")) {
            usable(node).ifPresent(child -> children.putIfAbsent(child.iin(), child));
        }
        return new Answer(
                answer.id(), answer.correlationId().orElse(null), answer.at(), false, List.copyOf(children.values()));
    }

    /** An odd entry (a newborn without a number, an unknown word) must not hide the brothers and sisters. */
    private static Optional<Child> usable(Node node) {
        try {
            return Optional.of(child(node));
        } catch (MalformedAnswer | BusinessRuleViolation | DateTimeException | IllegalArgumentException odd) {
            LOG.log(Level.WARNING, "An entry of {0} is not usable: {1}", new Object[] {
                SERVICE, odd.getClass().getSimpleName()
            });
            return Optional.empty();
        }
    }

    private static Child child(Node node) {
        return new Child(
                new Iin(node.requiredText("iin")),
                ShepPersonRegister.name(node),
                LocalDate.parse(node.requiredText("birthDate")),
                Kinship.valueOf(node.requiredText("kinship")),
                node.text("actNumber").orElse(null));
    }
}
