package kz.enrollment.signature.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** The authority's services on a free port of this machine: OCSP, the list of revoked certificates, time-stamps. */
final class AuthorityServer implements AutoCloseable {

    final List<String> asked = new CopyOnWriteArrayList<>();
    volatile int status = 200;
    /** What becomes of each answer. */
    volatile UnaryOperator<byte[]> fault = UnaryOperator.identity();

    private final Pki pki;
    private final HttpServer server;

    AuthorityServer(Pki pki) {
        this.pki = pki;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + ' ' + path);
        byte[] body = exchange.getRequestBody().readAllBytes();
        byte[] answer = fault.apply(
                switch (path) {
                    case "/ocsp" -> pki.answering.ocsp(body);
                    case "/crl" -> pki.answering.crl();
                    case "/tsa" -> pki.timeStamping().answer(body);
                    default -> new byte[0];
                });
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
