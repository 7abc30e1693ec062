package kz.enrollment.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void an_occupied_port_is_refused_with_its_number() throws IOException {
        try (ServerSocket occupied = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = occupied.getLocalPort();

            assertThatThrownBy(() -> Ports.require("127.0.0.1", port))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("Port " + port + " of 127.0.0.1 cannot be used");
        }
    }

    @Test
    void a_free_port_is_free() {
        assertThatCode(() -> Ports.require("127.0.0.1", Ports.free())).doesNotThrowAnyException();
    }
}
