package kz.enrollment.sandbox.ncalayer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;

/**
 * The program: listens on a loopback port while it runs, and keeps the port, so that a page finds it again after a stop. The
 * real one listens with TLS on port 13579.
 */
public final class NcaLayer implements AutoCloseable {

    private final Modules modules;
    private final Keys keys;
    private final InetSocketAddress address;
    private final SSLContext tls;
    private final UnaryOperator<Setting> disturbance;

    private volatile Setting setting = Setting.WILLING;
    private LayerSocket socket;

    private NcaLayer(Keys keys, InetSocketAddress address, SSLContext tls, UnaryOperator<Setting> disturbance) {
        this.disturbance = disturbance;
        this.keys = keys;
        this.modules = new Modules(keys);
        this.address = address;
        this.tls = tls;
    }

    /**
     * Starts it on a free port.
     *
     * @param tls null for a plain socket
     * @param disturbance what faults make of the setting at each call
     */
    public static NcaLayer start(Keys keys, SSLContext tls, UnaryOperator<Setting> disturbance) throws IOException {
        var loopback = InetAddress.getByName("127.0.0.1");
        int port;
        try (var probe = new ServerSocket(0, 1, loopback)) {
            port = probe.getLocalPort();
        }
        var layer = new NcaLayer(keys, new InetSocketAddress(loopback, port), tls, disturbance);
        layer.run();
        return layer;
    }

    /** What pages connect to. */
    public URI address() {
        return URI.create((tls == null ? "ws" : "wss") + "://127.0.0.1:" + address.getPort() + "/");
    }

    public synchronized boolean isRunning() {
        return socket != null;
    }

    /** Starts the program again; does nothing while it runs. */
    public synchronized void run() throws IOException {
        if (socket == null) {
            socket = LayerSocket.listening(address, tls, modules, () -> setting, disturbance);
        }
    }

    /** Ends the program: pages find nobody there. */
    public synchronized void stop() {
        if (socket != null) {
            socket.end();
            socket = null;
        }
    }

    public Setting setting() {
        return setting;
    }

    public void set(Setting wanted) {
        setting = wanted;
    }

    /** Whether there is somebody with keys. */
    public boolean hasOwner(String owner) {
        return keys.hasOwner(owner);
    }

    @Override
    public void close() {
        stop();
    }
}
