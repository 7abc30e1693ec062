package kz.enrollment.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A request read wholly into memory. */
public record Request(String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {

    private static final int MAX_BODY = 1_000_000;

    /** @throws TooLarge when the body exceeds a megabyte */
    static Request read(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            throw new TooLarge();
        }
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
        var uri = exchange.getRequestURI();
        return new Request(exchange.getRequestMethod(), uri.getPath(), pairs(uri.getRawQuery()), headers, body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Fields of a form sent as {@code application/x-www-form-urlencoded}. */
    public Map<String, String> form() {
        return pairs(text());
    }

    public boolean isPost() {
        return method.equals("POST");
    }

    public Optional<String> header(String lowerCaseName) {
        return Optional.ofNullable(headers.get(lowerCaseName));
    }

    public Optional<String> cookie(String name) {
        for (var pair : headers.getOrDefault("cookie", "").split(";")) {
            if (pair.strip().startsWith(name + "=")) {
                return Optional.of(pair.strip().substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> pairs(String encoded) {
        var pairs = new HashMap<String, String>();
        if (encoded != null) {
            for (var pair : encoded.split("&")) {
                var parts = pair.split("=", 2);
                pairs.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return pairs;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The body is larger than anything the sandbox expects. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }
}
