package kz.enrollment.sandbox.ncalayer;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.DefaultSSLWebSocketServerFactory;
import org.java_websocket.server.WebSocketServer;

/** The socket of the program. A message that is no call is answered by nothing, as beats of pages are. */
final class LayerSocket extends WebSocketServer {

    private static final System.Logger LOG = System.getLogger(LayerSocket.class.getName());
    private static final int PATIENCE_SECONDS = 10;
    private static final int THREADS = 2;

    private final Modules modules;
    private final Supplier<Setting> setting;
    private final UnaryOperator<Setting> disturbance;
    private final CountDownLatch listening = new CountDownLatch(1);

    private LayerSocket(
            InetSocketAddress address, Modules modules, Supplier<Setting> setting, UnaryOperator<Setting> disturbance) {
        super(address, THREADS);
        this.disturbance = disturbance;
        this.modules = modules;
        this.setting = setting;
    }

    /** @return when it listens */
    static LayerSocket listening(
            InetSocketAddress address,
            SSLContext tls,
            Modules modules,
            Supplier<Setting> setting,
            UnaryOperator<Setting> disturbance)
            throws IOException {
        var socket = new LayerSocket(address, modules, setting, disturbance);
        socket.setReuseAddr(true);
        socket.setDaemon(true);
        if (tls != null) {
            socket.setWebSocketFactory(new DefaultSSLWebSocketServerFactory(tls));
        }
        socket.start();
        try {
            if (!socket.listening.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("The stand-in for NCALayer does not listen on " + address);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        return socket;
    }

    void end() {
        try {
            stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onStart() {
        listening.countDown();
    }

    @Override
    public void onOpen(WebSocket page, ClientHandshake handshake) {
        page.send(Modules.greeting(setting.get().release()).toString());
    }

    @Override
    public void onMessage(WebSocket page, String message) {
        JsonObject call;
        try (var reader = Json.createReader(new StringReader(message))) {
            call = reader.readObject();
        } catch (JsonException | IllegalStateException noCall) {
            return;
        }
        var now = disturbance.apply(setting.get());
        if (now.reaction() == Reaction.CLOSE) {
            // A program that ends says no farewell.
            page.closeConnection(CloseFrame.ABNORMAL_CLOSE, "");
            return;
        }
        modules.answer(call, now).ifPresent(answer -> page.send(answer.toString()));
    }

    @Override
    public void onClose(WebSocket page, int code, String reason, boolean remote) {
        // A page may come and go.
    }

    @Override
    public void onError(WebSocket page, Exception failure) {
        LOG.log(System.Logger.Level.WARNING, "The stand-in for NCALayer failed", failure);
    }
}
