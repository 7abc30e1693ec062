package kz.enrollment.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks the application whether it is ready to work. */
final class HealthProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest request;

    HealthProbe(String application) {
        request = HttpRequest.newBuilder(URI.create(application + "/health/ready"))
                .timeout(PATIENCE)
                .build();
    }

    Optional<Integer> ready() throws InterruptedException {
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return Optional.of(status).filter(code -> code == OK);
        } catch (IOException notListeningYet) {
            return Optional.empty();
        }
    }
}
