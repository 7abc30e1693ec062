package kz.enrollment.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** TCP ports of this machine. */
final class Ports {
    private Ports() {}

    /** A port of the loopback interface nobody listens on now. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /**
     * The port asked for must be free before the slow things start.
     *
     * @throws StartRefused when it is taken, or the address is not one of this machine
     */
    static void require(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException unknown) {
            throw new StartRefused("ENROLLMENT_BIND is not an address: " + address + ".", unknown);
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port " + port + " of " + address + " cannot be used (" + taken.getMessage()
                            + "): stop what listens there or set ENROLLMENT_HTTP_PORT to another port.",
                    taken);
        }
    }
}
