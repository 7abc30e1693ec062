package kz.enrollment.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.Situation;
import kz.enrollment.sandbox.pki.CityPki;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox of its own for each test, on a free port, with a clock the test moves. */
public final class SandboxExtension implements BeforeEachCallback, AfterEachCallback {

    private static final City CITY = City.ofCampaignYear(2026);

    /** Making keys takes longer than any test: all tests have the same authorities. */
    private static final class Authorities {
        private static final CityPki PKI = made();

        private static CityPki made() {
            try {
                return CityPki.in(Files.createTempDirectory("pki"), new TestClock());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private TestClock clock;
    private Sandbox sandbox;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        clock = new TestClock();
        sandbox = Sandbox.start(CITY, 0, Authorities.PKI, clock);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        sandbox.close();
    }

    /** The keys of everybody; the same for all tests. */
    public static CityPki pki() {
        return Authorities.PKI;
    }

    public TestClock clock() {
        return clock;
    }

    /** Sends short messages as the product does. */
    public SmsSender sms() {
        return new SmsSender(sandbox.smppPort());
    }

    /** Port of the mail server. */
    public int smtpPort() {
        return sandbox.smtpPort();
    }

    public Family showcase(Situation situation) {
        return CITY.families().stream()
                .filter(family -> family.situation() == situation && family.showcase())
                .findFirst()
                .orElseThrow();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** @throws UncheckedIOException when the sandbox drops the connection */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(sandbox.address() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
