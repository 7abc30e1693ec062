package kz.enrollment.sandbox.smpp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Listens on the loopback interface only. */
final class LoopbackSockets implements ServerConnectionFactory {

    private static final int BACKLOG = 16;

    private final ServerSocket socket;

    /** @param port 0 takes any free one */
    LoopbackSockets(int port) throws IOException {
        socket = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public ServerConnection listen(int port) {
        return new Listening();
    }

    @Override
    public ServerConnection listen(int port, int timeout) {
        return new Listening();
    }

    @Override
    public ServerConnection listen(int port, int timeout, int backlog) {
        return new Listening();
    }

    private final class Listening implements ServerConnection {

        @Override
        public Connection accept() throws IOException {
            return new SocketConnection(socket.accept());
        }

        @Override
        public void setSoTimeout(int timeout) throws IOException {
            socket.setSoTimeout(timeout);
        }

        @Override
        public int getSoTimeout() throws IOException {
            return socket.getSoTimeout();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
