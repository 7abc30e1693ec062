package kz.enrollment.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kz.enrollment.shared.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmsGatewayTest {

    private static final WaitingMessages.Letter LETTER =
            new WaitingMessages.Letter(new UUID(0, 1), new PhoneNumber("+77009900101"), "Код «123456»,\nәғқңөұүһі");

    private final AtomicReference<String> received = new AtomicReference<>();
    private HttpServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void a_message_is_handed_over_with_its_identifier() throws IOException {
        var gateway = gatewayAnswering(202);
        assertThat(gateway.send(LETTER)).isEmpty();
        JsonObject json = Json.createReader(new StringReader(received.get())).readObject();
        assertThat(json.getString("id")).isEqualTo("00000000-0000-0000-0000-000000000001");
        assertThat(json.getString("to")).isEqualTo("+77009900101");
        assertThat(json.getString("text")).isEqualTo(LETTER.text());
    }

    @Test
    void anything_but_taken_is_a_failure() throws IOException {
        assertThat(gatewayAnswering(200).send(LETTER)).contains("HTTP_200");
    }

    @Test
    void a_gateway_that_is_not_there_is_a_failure() throws IOException {
        var gateway = gatewayAnswering(202);
        server.stop(0);
        assertThat(gateway.send(LETTER)).contains("UNREACHABLE");
    }

    private SmsGateway gatewayAnswering(int status) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sms", exchange -> {
            received.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return new SmsGateway("http://127.0.0.1:" + server.getAddress().getPort() + "/sms");
    }
}
