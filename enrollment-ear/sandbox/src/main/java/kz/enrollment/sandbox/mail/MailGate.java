package kz.enrollment.sandbox.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Pause;
import kz.enrollment.sandbox.fault.Systems;

/** Stands before the mail server on a loopback port: lets connections through, or spoils them as ordered. */
final class MailGate implements AutoCloseable {

    private static final int BACKLOG = 16;
    private static final int SILENT_MILLIS = 60_000;

    private final ServerSocket front;
    private final int behind;
    private final FaultBoard board;
    private final ExecutorService hands = Executors.newCachedThreadPool();

    /** @param behind port of the mail server */
    MailGate(int behind, FaultBoard board) throws IOException {
        this.front = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        this.behind = behind;
        this.board = board;
        hands.execute(this::acceptAll);
    }

    int port() {
        return front.getLocalPort();
    }

    private void acceptAll() {
        try {
            while (true) {
                var visitor = front.accept();
                hands.execute(() -> receive(visitor));
            }
        } catch (IOException closed) {
            hands.shutdown();
        }
    }

    private void receive(Socket visitor) {
        try (visitor) {
            var order = board.take(Systems.MAIL);
            switch (order.fault()) {
                case RESET -> visitor.setSoLinger(true, 0);
                case HTTP_500, SOAP_FAULT -> say(visitor, "421 4.3.2 The system does not take messages");
                case THROTTLED -> say(visitor, "421 4.7.0 Too many messages, come later");
                case NOT_FOUND -> say(visitor, "554 5.3.2 No mail is taken here");
                case MALFORMED, PARTIAL -> say(visitor, "This is not SMTP");
                case EMPTY -> silence(visitor);
                case DELAY -> {
                    Pause.of(order.delay());
                    through(visitor);
                }
                case WRONG_SIGNATURE, NONE -> through(visitor);
            }
        } catch (IOException gone) {
            // the visitor or the server hung up: there is nobody to tell
        }
    }

    private static void say(Socket visitor, String line) throws IOException {
        visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void silence(Socket visitor) throws IOException {
        visitor.setSoTimeout(SILENT_MILLIS);
        visitor.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private void through(Socket visitor) throws IOException {
        try (var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            hands.execute(() -> pass(visitor, server));
            server.getInputStream().transferTo(visitor.getOutputStream());
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            // the other direction ends by itself
        }
    }

    @Override
    public void close() {
        try {
            front.close();
        } catch (IOException alreadyClosed) {
            hands.shutdown();
        }
        hands.shutdownNow();
    }
}
