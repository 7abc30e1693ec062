package kz.enrollment.sandbox.smpp;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import kz.enrollment.sandbox.fault.FaultBoard;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;

/** A centre of short messages that speaks SMPP 3.4, on a loopback port. */
public final class SmppCentre implements AutoCloseable {

    /** Log-in of the product; at most eight characters of password are allowed. */
    public static final String SYSTEM_ID = "enrollment";

    public static final String PASSWORD = "invented";

    private static final long BIND_WITHIN_MILLIS = 5_000;

    private final LoopbackSockets sockets;
    private final SMPPServerSessionListener listener;
    private final Reception reception;
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final Set<SMPPServerSession> sessions = ConcurrentHashMap.newKeySet();

    private SmppCentre(LoopbackSockets sockets, Reception reception) throws IOException {
        this.sockets = sockets;
        this.reception = reception;
        this.listener = new SMPPServerSessionListener(sockets.port(), sockets);
        this.listener.setTimeout(0);
    }

    /** @param port 0 takes any free one */
    public static SmppCentre start(int port, FaultBoard board, MessageSink sink) throws IOException {
        var centre = new SmppCentre(new LoopbackSockets(port), new Reception(board, sink));
        centre.hands.execute(centre::acceptAll);
        return centre;
    }

    public int port() {
        return sockets.port();
    }

    /** Sessions that are bound now. */
    public long bound() {
        return sessions.stream()
                .filter(session -> session.getSessionState().isBound())
                .count();
    }

    private void acceptAll() {
        try {
            while (true) {
                var session = listener.accept();
                hands.execute(() -> welcome(session));
            }
        } catch (IOException closed) {
            hands.shutdown();
        }
    }

    private void welcome(SMPPServerSession session) {
        session.setMessageReceiverListener(reception);
        try {
            var request = session.waitForBind(BIND_WITHIN_MILLIS);
            if (SYSTEM_ID.equals(request.getSystemId()) && PASSWORD.equals(request.getPassword())) {
                request.accept("SANDBOX");
                sessions.add(session);
                session.addSessionStateListener((state, before, which) -> forget(session));
            } else {
                // who is refused hangs up; doing it here could overtake the answer
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (TimeoutException | IOException | PDUStringException | IllegalStateException e) {
            session.close();
        }
    }

    private void forget(SMPPServerSession session) {
        if (!session.getSessionState().isBound()) {
            sessions.remove(session);
        }
    }

    /** Ends all sessions without a word, as a centre that breaks down. */
    public void dropAll() {
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException alreadyClosed) {
            hands.shutdown();
        }
        dropAll();
        hands.shutdownNow();
    }
}
