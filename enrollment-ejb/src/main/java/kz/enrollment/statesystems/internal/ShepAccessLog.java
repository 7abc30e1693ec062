package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.AccessLog;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * {@code KDP_PERSONALDATA}: {@code uin}, {@code start_date}, {@code end_date} and {@code r_pdata} are the service's, what is
 * inside {@code r_pdata} is ours.
 */
@ApplicationScoped
@AsUnavailable(ShepAccessLog.SERVICE)
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
public class ShepAccessLog implements AccessLog {

    static final String SERVICE = "KDP_PERSONALDATA";

    private final ShepClient bus;

    protected ShepAccessLog() {
        this(null);
    }

    @Inject
    public ShepAccessLog(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Answer readings(Iin subject, LocalDate from, LocalDate to) {
        var data = Fields.of("uin", subject.value())
                .and("start_date", from.toString())
                .and("end_date", to.toString())
                .toMap();
        return bus.ask(SERVICE, data, ShepAccessLog::read);
    }

    private static Answer read(ShepAnswer answer) {
        var readings = answer.data().required("r_pdata").children("record").stream()
                .map(ShepAccessLog::reading)
                .sorted(Comparator.comparing(Reading::at).reversed())
                .toList();
        return new Answer(answer.id(), answer.correlationId().orElse(null), answer.at(), readings);
    }

    private static Reading reading(Node node) {
        return new Reading(
                OffsetDateTime.parse(node.requiredText("date")).toInstant(),
                node.requiredText("organisation"),
                node.text("service").orElse(null),
                node.text("purpose").orElse(null));
    }
}
