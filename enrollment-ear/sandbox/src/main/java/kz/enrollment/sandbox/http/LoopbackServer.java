package kz.enrollment.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small HTTP server that listens on 127.0.0.1 only and works with a bounded pool. */
public final class LoopbackServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LoopbackServer.class.getName());
    private static final int THREADS = 32;
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static {
        // Without it the JDK's server waits 40 ms before the last packet of each answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService pool;

    /** @param port 0 takes any free one */
    public LoopbackServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        pool = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(pool);
    }

    public LoopbackServer route(String path, Route route) {
        server.createContext(path, exchange -> serve(exchange, route));
        return this;
    }

    public LoopbackServer start() {
        server.start();
        return this;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }

    private static void serve(HttpExchange exchange, Route route) throws IOException {
        try (exchange) {
            var reply = reply(exchange, route);
            if (!reply.isReset()) {
                send(exchange, reply);
            }
        }
    }

    private static Reply reply(HttpExchange exchange, Route route) throws IOException {
        try {
            var request = Request.read(exchange);
            return fromElsewhere(request) ? plain(403, "Cross-site request") : route.answer(request);
        } catch (Request.TooLarge e) {
            return plain(413, "Too large");
        } catch (Route.BadRequest e) {
            return plain(400, e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The sandbox failed at " + exchange.getHttpContext().getPath(),
                    e);
            return plain(500, "The sandbox failed; its log tells more");
        }
    }

    /** Another site's page must not be able to answer 511 in the name of the person at this machine. */
    private static boolean fromElsewhere(Request request) {
        var host = request.header("host").orElse("");
        return request.isPost()
                && request.header("origin")
                        .filter(origin -> !host.equals(URI.create(origin).getAuthority()))
                        .isPresent();
    }

    private static Reply plain(int status, String text) {
        return Reply.of(status, "text/plain; charset=utf-8", text);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        // Without any referrer browsers would not tell our own forms from those of others.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        reply.headers().forEach(headers::set);
        int length = reply.body().length;
        exchange.sendResponseHeaders(reply.status(), length == 0 ? -1 : length);
        if (length > 0) {
            exchange.getResponseBody().write(reply.body());
        }
    }
}
