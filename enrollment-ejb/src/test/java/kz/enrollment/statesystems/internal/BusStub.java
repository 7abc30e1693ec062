package kz.enrollment.statesystems.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.enrollment.statesystems.internal.ShepRequest.Sender;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.SoapSignature;

/** The far side of the bus on a free loopback port; each test says what it answers. */
final class BusStub implements AutoCloseable {

    static final String ANSWER_ID = "5f0c8a70-0000-4000-8000-000000000001";
    static final Instant ANSWERED = Instant.parse("2026-07-03T10:00:00Z");

    private static final Pattern MESSAGE_ID = Pattern.compile("<messageId>([^<]+)</messageId>");
    private static final BusKeys KEYS = BusPki.keys();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, String> settings = new HashMap<>();
    private Function<String, byte[]> answer = request -> new byte[0];
    private Holder signer = BusPki.BUS;
    private UnaryOperator<String> change = UnaryOperator.identity();
    private int status = 200;
    private boolean silent;
    private boolean trickling;
    private String received;

    BusStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/shep", this::answer);
        server.start();
    }

    ShepClient client(Duration whole) {
        return with("ENROLLMENT_SHEP_TIMEOUT", Long.toString(whole.toMillis())).client();
    }

    ShepClient client() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/shep";
        boolean correlated = !"false".equals(settings.get("ENROLLMENT_SHEP_CORRELATION_REQUIRED"));
        var known = new BusSettings(
                name -> Optional.ofNullable(settings.get(name)),
                address,
                new Sender("sender", "secret & <more>"),
                correlated);
        return new ShepClient(known, KEYS, new OutsideTransactions(), BusPki.CLOCK);
    }

    BusStub with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** Somebody else signs from now on. */
    BusStub signedBy(Holder other) {
        signer = other;
        return this;
    }

    /** Somebody changes the signed answers on their way. */
    BusStub changed(UnaryOperator<String> how) {
        change = how;
        return this;
    }

    /** Answers with the bus's envelope around the data of a service. */
    BusStub says(String data) {
        return says("SCSS001", data);
    }

    BusStub says(String statusCode, String data) {
        return saysSigned(200, request -> envelope(correlation(request), statusCode, data));
    }

    /** Signs what is said, as the bus does. */
    BusStub saysSigned(int httpStatus, UnaryOperator<String> said) {
        status = httpStatus;
        answer = request -> {
            byte[] signed = SoapSignature.sign(said.apply(request).getBytes(StandardCharsets.UTF_8), signer);
            return change.apply(new String(signed, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        };
        return this;
    }

    BusStub saysRaw(int httpStatus, String body) {
        status = httpStatus;
        answer = request -> body.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    BusStub saysNothing() {
        silent = true;
        return this;
    }

    /** Sends the beginning of an answer and then nothing more. */
    BusStub trickles() {
        trickling = true;
        return this;
    }

    String received() {
        return received;
    }

    static String envelope(String correlation, String statusCode, String data) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
                <typ:SendMessageResponse xmlns:typ="http://bip.bee.kz/SyncChannel/v10/Types"><response>
                <responseInfo><messageId>%s</messageId><correlationId>%s</correlationId>
                <responseDate>2026-07-03T15:00:00.000+05:00</responseDate>
                <status><code>%s</code><message>told</message></status></responseInfo>
                <responseData><data>%s</data></responseData>
                </response></typ:SendMessageResponse></soap:Body></soap:Envelope>
                """.formatted(ANSWER_ID, correlation, statusCode, data).strip();
    }

    private void answer(HttpExchange exchange) throws IOException {
        received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (exchange) {
            if (silent) {
                waitForEnd();
                return;
            }
            byte[] body = answer.apply(received);
            exchange.sendResponseHeaders(status, trickling ? 1000 : body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(trickling ? new byte[10] : body);
            exchange.getResponseBody().flush();
            if (trickling) {
                waitForEnd();
            }
        }
    }

    private void waitForEnd() {
        try {
            closed.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    static String correlation(String request) {
        Matcher matcher = MESSAGE_ID.matcher(request);
        return matcher.find() ? matcher.group(1) : "";
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
