package kz.enrollment.statesystems.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.enrollment.shared.CappedBody;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.statesystems.RegistryUnavailable.Reason;

/**
 * The connection to the bus: posts bytes and waits for bytes. Connections are kept and used again. There are never more of
 * them than questions under way, and those the bulkheads of the adapters limit; idle ones are closed by the JDK's client
 * after its keep-alive time.
 */
final class BusLine {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    /** A document of the health base of five megabytes grows by a third in base64. */
    private static final int LONGEST_ANSWER = 16 * 1024 * 1024;

    private final URI address;
    private final HttpClient http;

    BusLine(String address) {
        this.address = URI.create(address);
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    /**
     * @param whole the longest it may take, the body included
     * @throws RegistryUnavailable TIMEOUT or HTTP
     */
    HttpResponse<byte[]> post(String service, byte[] body, Duration whole) {
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
            throw broken(service, failure.getCause());
        }
    }

    private static RegistryUnavailable broken(String service, Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException) {
            return new NoConnection(service, Reason.TIMEOUT, cause);
        }
        if (cause instanceof HttpTimeoutException) {
            return new RegistryUnavailable(service, Reason.TIMEOUT, cause);
        }
        boolean mayHelp = cause instanceof IOException && !(cause instanceof CappedBody.TooLong);
        return mayHelp
                ? new NoConnection(service, Reason.HTTP, cause)
                : new RegistryUnavailable(service, Reason.HTTP, cause);
    }
}
