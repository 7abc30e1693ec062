package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** {@code GBDFLUniversal_token}. */
@ApplicationScoped
@AsUnavailable(ShepPersonRegister.SERVICE)
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
public class ShepPersonRegister implements PersonRegister {

    static final String SERVICE = "GBDFLUniversal_token";

    private static final String ALIVE = "0";

    private final ShepClient bus;
    private final Clock clock;

    protected ShepPersonRegister() {
        this(null, null);
    }

    @Inject
    public ShepPersonRegister(ShepClient bus, Clock clock) {
        this.bus = bus;
        this.clock = clock;
    }

    @Override
    public Answer ask(Iin iin, Access access) {
        return bus.ask(SERVICE, data(iin, access), answer -> read(answer, iin));
    }

    private Map<String, String> data(Iin iin, Access access) {
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        return Fields.of("messageId", UUID.randomUUID().toString())
                .and("messageDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now))
                .and("senderCode", "enrollment")
                .and("iin", iin.value())
                .under(access)
                .toMap();
    }

    private static Answer read(ShepAnswer answer, Iin asked) {
        if (answer.tokenRefused()) {
            return new Answer(
                    answer.id(), answer.correlationId().orElse(null), answer.at(), Result.CONSENT_REFUSED, null);
        }
        var persons = answer.data().required("persons").children("person");
        if (persons.isEmpty()) {
            return new Answer(answer.id(), answer.correlationId().orElse(null), answer.at(), Result.NOT_FOUND, null);
        }
        return new Answer(
                answer.id(),
                answer.correlationId().orElse(null),
                answer.at(),
                Result.FOUND,
                person(persons.get(0), asked));
    }

    private static Person person(Node node, Iin asked) {
        if (!asked.value().equals(node.requiredText("iin"))) {
            throw new MalformedAnswer("another person");
        }
        return new Person(
                asked,
                name(node),
                LocalDate.parse(node.requiredText("birthDate")),
                node.child("citizenship").flatMap(code -> code.text("code")).orElse(null),
                node.child("lifeStatus")
                        .flatMap(code -> code.text("code"))
                        .map(ALIVE::equals)
                        .orElse(true),
                node.child("regAddress").flatMap(RegisteredAddress::read).orElse(null));
    }

    /** People with one name have it as the surname here, wherever the register keeps it. */
    static PersonName name(Node node) {
        Optional<String> surname = node.text("surname");
        Optional<String> given = node.text("name");
        return surname.map(known -> new PersonName(
                        known, given.orElse(null), node.text("patronymic").orElse(null)))
                .or(() -> given.map(only -> new PersonName(only, null, null)))
                .orElseThrow(() -> new MalformedAnswer("name"));
    }
}
