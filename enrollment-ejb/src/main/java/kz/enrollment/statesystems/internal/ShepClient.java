package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.statesystems.RegistryUnavailable.Reason;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a service over the synchronous bus and waits for its answer, two seconds for the connection and five for the
 * whole exchange, the body included. Messages are not signed yet.
 */
@ApplicationScoped
public class ShepClient {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration WHOLE = Duration.ofSeconds(5);
    /** A document of the health base of five megabytes grows by a third in base64. */
    private static final int LONGEST_ANSWER = 16 * 1024 * 1024;

    private final URI address;
    private final String senderId;
    private final String senderPassword;
    private final Clock clock;
    private final Duration whole;
    private final HttpClient http;

    /** For the proxy only. */
    protected ShepClient() {
        this("http://127.0.0.1/", "", "", Clock.systemUTC(), WHOLE);
    }

    @Inject
    public ShepClient(
            @ConfigProperty(name = "ENROLLMENT_SHEP_URL") String address,
            @ConfigProperty(name = "ENROLLMENT_SHEP_SENDER", defaultValue = "enrollment") String senderId,
            @ConfigProperty(name = "ENROLLMENT_SHEP_PASSWORD", defaultValue = "unsigned") String senderPassword,
            Clock clock) {
        this(address, senderId, senderPassword, clock, WHOLE);
    }

    ShepClient(String address, String senderId, String senderPassword, Clock clock, Duration whole) {
        this.address = URI.create(address);
        this.senderId = senderId;
        this.senderPassword = senderPassword;
        this.clock = clock;
        this.whole = whole;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    /**
     * @param data the service's request in the order of its elements
     * @param reading makes the port's answer of a successful (or token-refusing) one
     * @throws RegistryUnavailable whatever else happens
     */
    <T> T ask(String service, Map<String, String> data, Function<ShepAnswer, T> reading) {
        var at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var request = new ShepRequest(UUID.randomUUID(), service, at, senderId, senderPassword, data);
        var response = exchange(service, request.toXml());
        requireAnswer(service, response);
        try {
            var answer = ShepReader.answer(response.body());
            requireUsable(service, request, answer);
            return reading.apply(answer);
        } catch (MalformedAnswer | DateTimeException | IllegalArgumentException | BusinessRuleViolation wrong) {
            // The cause stays behind: parsers like to quote what they could not read.
            throw new RegistryUnavailable(service, Reason.MALFORMED);
        }
    }

    private HttpResponse<byte[]> exchange(String service, byte[] body) {
        var request = HttpRequest.newBuilder(address)
                .timeout(whole)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<byte[]>> pending =
                http.sendAsync(request, head -> new CappedBody(LONGEST_ANSWER));
        try {
            // The request's own time-out ends with the headers; a body that trickles must end too.
            return pending.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            pending.cancel(true);
            throw new RegistryUnavailable(service, Reason.TIMEOUT, late);
        } catch (InterruptedException stopping) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new RegistryUnavailable(service, Reason.TIMEOUT, stopping);
        } catch (ExecutionException failure) {
            boolean late = failure.getCause() instanceof HttpTimeoutException;
            throw new RegistryUnavailable(service, late ? Reason.TIMEOUT : Reason.HTTP, failure.getCause());
        }
    }

    private static void requireAnswer(String service, HttpResponse<byte[]> response) {
        if (ShepReader.isFault(response.body())) {
            throw new RegistryUnavailable(service, Reason.FAULT);
        }
        if (response.statusCode() != 200) {
            throw new RegistryUnavailable(service, Reason.HTTP);
        }
        if (response.body().length == 0) {
            throw new RegistryUnavailable(service, Reason.EMPTY);
        }
    }

    private static void requireUsable(String service, ShepRequest request, ShepAnswer answer) {
        String asked = request.messageId().toString();
        if (answer.correlationId().filter(told -> !told.equalsIgnoreCase(asked)).isPresent()) {
            throw new MalformedAnswer("an answer to another request");
        }
        if (!answer.success() && !answer.tokenRefused()) {
            throw new RegistryUnavailable(service, Reason.FAULT);
        }
        if (answer.success() && answer.content().isEmpty()) {
            throw new RegistryUnavailable(service, Reason.EMPTY);
        }
    }
}
