package kz.enrollment.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A bus without any system behind it: it fails at once, except for a few services that fail in their own way. */
final class SilentBus implements AutoCloseable {

    /** Never answers: the state's log of readings, which no other case needs. */
    static final String SILENT = "KDP_PERSONALDATA";

    /** Breaks two connections of three and fails like the others the third time; no other case comes as far as to it. */
    static final String BREAKING_TWICE = "GUARDIANSHIP_DECISION";

    /** Breaks every connection. */
    static final String BREAKING = "KDP_REVOKE";

    private final HttpServer server;
    private final AtomicInteger broken = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);

    SilentBus() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/shep";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (request.contains(SILENT)) {
                closed.await();
            } else if (!breaks(request)) {
                exchange.sendResponseHeaders(500, -1);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean breaks(String request) {
        return request.contains(BREAKING) || request.contains(BREAKING_TWICE) && broken.incrementAndGet() % 3 != 0;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
