package kz.enrollment.acceptance.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Somebody who asks the server for pages. */
final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration START = Duration.ofMinutes(4);
    private static final int OK = 200;
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String application;

    Browser(int port) {
        this.application = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(application + path))
                .timeout(PATIENCE)
                .header("Accept-Language", language)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Asks until the application is ready; fails at once with what the log says when the log has an error. */
    void awaitReady(ServerLog log) throws IOException, InterruptedException {
        awaitPage("/health/ready", log);
    }

    /** Asks until the page is there, see {@link #awaitReady}. */
    void awaitPage(String path, ServerLog log) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(START);
        while (statusOf(path) != OK) {
            assertThat(log.severe()).as("the log while waiting for " + path).isEmpty();
            assertThat(Instant.now()).as(path + " is not there yet").isBefore(deadline);
            Thread.sleep(LOOK_EVERY.toMillis());
        }
    }

    private int statusOf(String path) throws InterruptedException {
        try {
            return get(path, "kk").statusCode();
        } catch (IOException notListening) {
            return 0;
        }
    }
}
