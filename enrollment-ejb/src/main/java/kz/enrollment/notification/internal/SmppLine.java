package kz.enrollment.notification.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;

/**
 * One session with the centre, bound as transmitter when first needed and anew after it broke; {@code enquire_link} keeps it
 * alive. At most ten messages are on their way unanswered.
 */
final class SmppLine implements AutoCloseable {

    private static final int CONNECT_MILLIS = 2_000;
    private static final long BIND_MILLIS = 5_000;
    private static final long ANSWER_MILLIS = 5_000;
    private static final int ALIVE_MILLIS = 30_000;
    private static final long WINDOW_PATIENCE_MILLIS = 5_000;
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int WINDOW = 10;

    private final SmppSettings settings;
    private final Semaphore window = new Semaphore(WINDOW);
    private SMPPSession session;
    private long restsUntil = System.nanoTime();
    private boolean closed;

    SmppLine(SmppSettings settings) {
        this.settings = settings;
    }

    /** The line rests after a failure or when the centre asked for it; nobody waits meanwhile. */
    static final class Resting extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Hands over one part and waits for the answer.
     *
     * @param to international, digits only
     * @param reference the same when the same message is handed over again
     */
    void submit(String to, SmsParts.Part part, short reference)
            throws IOException, PDUException, NegativeResponseException, ResponseTimeoutException,
                    InvalidResponseException, InterruptedException {
        if (!window.tryAcquire(WINDOW_PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new Resting();
        }
        try {
            var open = open();
            try {
                submit(open, to, part, reference);
            } catch (IOException | ResponseTimeoutException | InvalidResponseException broken) {
                drop(open);
                throw broken;
            }
        } finally {
            window.release();
        }
    }

    private void submit(SMPPSession open, String to, SmsParts.Part part, short reference)
            throws IOException, PDUException, NegativeResponseException, ResponseTimeoutException,
                    InvalidResponseException {
        boolean number = settings.source().matches("\\+?\\d+");
        open.submitShortMessage(
                "",
                number ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.ALPHANUMERIC,
                number ? NumberingPlanIndicator.ISDN : NumberingPlanIndicator.UNKNOWN,
                settings.source().replace("+", ""),
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                to,
                new ESMClass(
                        MessageMode.DEFAULT,
                        MessageType.DEFAULT,
                        part.header() ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT),
                (byte) 0,
                (byte) 0,
                null,
                null,
                new RegisteredDelivery(0),
                (byte) 0,
                DataCodings.newInstance(part.coding()),
                (byte) 0,
                part.body(),
                new OptionalParameter.User_message_reference(reference));
    }

    private synchronized SMPPSession open() throws IOException {
        if (closed || System.nanoTime() - restsUntil < 0) {
            throw new Resting();
        }
        if (session == null || !session.getSessionState().isBound()) {
            session = bound();
        }
        return session;
    }

    private SMPPSession bound() throws IOException {
        var fresh = new SMPPSession(SmppLine::connected);
        fresh.setEnquireLinkTimer(ALIVE_MILLIS);
        fresh.setTransactionTimer(ANSWER_MILLIS);
        fresh.setPduProcessorDegree(1);
        try {
            fresh.connectAndBind(
                    settings.host(),
                    settings.port(),
                    new BindParameter(
                            BindType.BIND_TX,
                            settings.systemId(),
                            settings.password(),
                            "",
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            null),
                    BIND_MILLIS);
            return fresh;
        } catch (IOException refused) {
            fresh.close();
            rest();
            throw refused;
        }
    }

    /** The library's own way of connecting has no time limit. */
    private static Connection connected(String host, int port) throws IOException {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return new SocketConnection(socket);
        } catch (IOException unreachable) {
            socket.close();
            throw unreachable;
        }
    }

    /** Nobody asks the centre for two seconds. */
    synchronized void rest() {
        restsUntil = System.nanoTime() + REST_NANOS;
    }

    private synchronized void drop(SMPPSession broken) {
        if (session == broken) {
            session = null;
        }
        broken.close();
    }

    @Override
    public void close() {
        SMPPSession last;
        synchronized (this) {
            closed = true;
            last = session;
            session = null;
        }
        if (last != null) {
            last.unbindAndClose();
        }
    }
}
