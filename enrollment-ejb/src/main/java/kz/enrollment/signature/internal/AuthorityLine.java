package kz.enrollment.signature.internal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.shared.CappedBody;

/**
 * The connection to the services of certification authorities. Somebody waits for the answer, so it is short of patience, and
 * an address that did not answer is left alone for half a minute.
 */
final class AuthorityLine {

    private static final Logger LOG = Logger.getLogger(AuthorityLine.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofSeconds(30);

    private final Map<String, Instant> silentUntil = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration whole;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /** @param whole the longest an answer may take, its body included */
    AuthorityLine(Clock clock, Duration whole) {
        this.clock = clock;
        this.whole = whole;
    }

    /** @param limit longest answer in bytes. @return empty when there was no answer, or none that says 200 */
    Optional<byte[]> post(String address, String type, byte[] body, int limit) {
        return ask(address, type, BodyPublishers.ofByteArray(body), limit);
    }

    Optional<byte[]> get(String address, int limit) {
        return ask(address, null, null, limit);
    }

    private Optional<byte[]> ask(String address, String type, BodyPublisher body, int limit) {
        Instant rests = silentUntil.get(address);
        if (rests != null && clock.instant().isBefore(rests)) {
            return Optional.empty();
        }
        try {
            HttpResponse<byte[]> answer = sent(request(address, type, body), limit);
            if (answer.statusCode() == 200) {
                silentUntil.remove(address);
                return Optional.of(answer.body());
            }
            silent(address, "status " + answer.statusCode());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            silent(address, failure.getCause().getClass().getSimpleName());
        } catch (TimeoutException | IllegalArgumentException failure) {
            silent(address, failure.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private HttpRequest request(String address, String type, BodyPublisher body) {
        // Another scheme than http and https is refused here.
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(whole);
        return body == null
                ? request.build()
                : request.header("Content-Type", type).POST(body).build();
    }

    private HttpResponse<byte[]> sent(HttpRequest request, int limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> pending = http.sendAsync(request, head -> new CappedBody(limit));
        try {
            return pending.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            // does nothing to an answer that is there
            pending.cancel(true);
        }
    }

    private void silent(String address, String why) {
        silentUntil.put(address, clock.instant().plus(REST));
        LOG.log(Level.WARNING, "No answer from {0}: {1}", new Object[] {address, why});
    }
}
