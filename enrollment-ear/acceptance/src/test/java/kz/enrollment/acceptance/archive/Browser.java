package kz.enrollment.acceptance.archive;

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

    /** Asks until the status is the one given; gives the last one seen when it never is. */
    int awaitStatus(String path, int status, Duration patience) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        int seen = statusOf(path);
        while (seen != status && Instant.now().isBefore(deadline)) {
            Thread.sleep(LOOK_EVERY.toMillis());
            seen = statusOf(path);
        }
        return seen;
    }

    private int statusOf(String path) throws InterruptedException {
        try {
            return get(path, "kk").statusCode();
        } catch (IOException notListening) {
            return 0;
        }
    }
}
