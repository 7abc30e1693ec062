package kz.enrollment.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The SMS gateway: one HTTP request a message (format ours), answered with 202 when it is taken. */
@ApplicationScoped
public class SmsGateway {

    private static final int ACCEPTED = 202;
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    protected SmsGateway() {
        this("http://127.0.0.1/");
    }

    @Inject
    public SmsGateway(@ConfigProperty(name = "ENROLLMENT_SMS_URL") String address) {
        this.address = URI.create(address);
    }

    /** @return empty when taken, else a short code of what went wrong */
    Optional<String> send(WaitingMessages.Letter letter) {
        var request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(json(letter), StandardCharsets.UTF_8))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status == ACCEPTED ? Optional.empty() : Optional.of("HTTP_" + status);
        } catch (HttpTimeoutException silent) {
            return Optional.of("TIMEOUT");
        } catch (IOException broken) {
            return Optional.of("UNREACHABLE");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of("STOPPING");
        }
    }

    private static String json(WaitingMessages.Letter letter) {
        return Json.createObjectBuilder()
                .add("id", letter.id().toString())
                .add("to", letter.to().value())
                .add("text", letter.text())
                .build()
                .toString();
    }
}
