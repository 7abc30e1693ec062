package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.enrollment.statesystems.internal.ShepRequest.Sender;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the operator says about the bus and each service behind it. For a service X of our code, with capital letters and
 * underscores: {@code ENROLLMENT_SHEP_SERVICE_X} its name on the bus (X itself otherwise), {@code ENROLLMENT_SHEP_ROUTE_X},
 * {@code ENROLLMENT_SHEP_TIMEOUT_X} in milliseconds, {@code ENROLLMENT_SHEP_SIGNED_DATA_X}.
 */
@ApplicationScoped
public class BusSettings {

    private static final long USUAL_MILLIS = 5000;
    /** Somebody looks at a blank page meanwhile: these are asked while a parent's request waits. */
    private static final Map<String, Long> SHORT_MILLIS =
            Map.of("MCDB_SERVICE", 3000L, "NEDB_ENROLLED", 3000L, "KDP_PERSONALDATA", 3000L);

    private final Map<String, ServiceSettings> known = new ConcurrentHashMap<>();
    private final Function<String, Optional<String>> told;
    private final String address;
    private final Sender sender;
    private final boolean correlated;

    /** For the proxy only. */
    protected BusSettings() {
        this(name -> Optional.empty(), null, null, true);
    }

    @Inject
    public BusSettings(
            Config config,
            @ConfigProperty(name = "ENROLLMENT_SHEP_URL") String address,
            @ConfigProperty(name = "ENROLLMENT_SHEP_SENDER", defaultValue = "enrollment") String senderId,
            @ConfigProperty(name = "ENROLLMENT_SHEP_PASSWORD", defaultValue = "none") String senderPassword,
            @ConfigProperty(name = "ENROLLMENT_SHEP_CORRELATION_REQUIRED", defaultValue = "true") boolean correlated) {
        this(
                name -> config.getOptionalValue(name, String.class),
                address,
                new Sender(senderId, senderPassword),
                correlated);
    }

    /** @param told the value of a setting */
    BusSettings(Function<String, Optional<String>> told, String address, Sender sender, boolean correlated) {
        this.told = told;
        this.address = address;
        this.sender = sender;
        this.correlated = correlated;
    }

    String address() {
        return address;
    }

    Sender sender() {
        return sender;
    }

    /** Whether an answer must name the request it belongs to; one that names another is refused in any case. */
    boolean correlated() {
        return correlated;
    }

    ServiceSettings of(String service) {
        return known.computeIfAbsent(service, this::read);
    }

    private ServiceSettings read(String service) {
        long usual = told.apply("ENROLLMENT_SHEP_TIMEOUT").map(Long::valueOf).orElse(USUAL_MILLIS);
        long millis = told("TIMEOUT", service)
                .map(Long::valueOf)
                .orElse(Math.min(usual, SHORT_MILLIS.getOrDefault(service, usual)));
        return new ServiceSettings(
                told("SERVICE", service).orElse(service),
                told("ROUTE", service),
                Duration.ofMillis(millis),
                told("SIGNED_DATA", service).map(Boolean::valueOf).orElse(false));
    }

    private Optional<String> told(String what, String service) {
        return told.apply("ENROLLMENT_SHEP_" + what + '_' + service).filter(text -> !text.isBlank());
    }
}
