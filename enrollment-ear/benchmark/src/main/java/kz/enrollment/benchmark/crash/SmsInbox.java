package kz.enrollment.benchmark.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SMS gateway and all phones behind it; it outlives every crash. */
final class SmsInbox implements AutoCloseable {
    /** Registration numbers end with six digits as well, after a hyphen. */
    private static final Pattern CODE = Pattern.compile("(?<![-\\d])(\\d{6})\\b");

    private static final int TAKEN = 202;

    private final Map<String, List<String>> phones = new ConcurrentHashMap<>();
    private final Set<String> messages = ConcurrentHashMap.newKeySet();
    private final ExecutorService hands = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    SmsInbox() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(hands);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sms";
    }

    private void take(HttpExchange exchange) throws IOException {
        try (JsonReader reader = Json.createReader(exchange.getRequestBody())) {
            JsonObject message = reader.readObject();
            if (messages.add(message.getString("id"))) {
                phones.computeIfAbsent(message.getString("to"), phone -> new CopyOnWriteArrayList<>())
                        .add(message.getString("text"));
            }
        }
        exchange.sendResponseHeaders(TAKEN, -1);
        exchange.close();
    }

    /** Identifiers of all messages that arrived. */
    Set<String> arrived() {
        return messages;
    }

    /** How many codes a phone has got. */
    long codes(String phone) {
        return codesOf(phone).size();
    }

    /** The newest code of a phone that has got more than so many. */
    Optional<String> codeAfter(String phone, long known) {
        List<String> codes = codesOf(phone);
        return codes.size() > known ? Optional.of(codes.get(codes.size() - 1)) : Optional.empty();
    }

    private List<String> codesOf(String phone) {
        return phones.getOrDefault(phone, List.of()).stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(code -> code.group(1))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        hands.shutdownNow();
    }
}
