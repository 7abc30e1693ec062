package kz.enrollment.sandbox.ncalayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import kz.enrollment.sandbox.pki.CityPki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand-in speaks TLS when it is told to, as the real program does. */
class LayerTlsTest {

    @Test
    void greets_over_tls(@TempDir Path directory) throws Exception {
        var pki = CityPki.in(directory, Clock.systemUTC());
        var keys = new Keys(pki, iin -> Optional.empty(), login -> Optional.empty(), () -> null);
        try (var layer = NcaLayer.start(keys, LayerTls.of(pki), UnaryOperator.identity())) {
            assertThat(layer.address()).hasScheme("wss");
            var greeting = new CompletableFuture<String>();
            HttpClient.newBuilder()
                    .sslContext(believingAnybody())
                    .build()
                    .newWebSocketBuilder()
                    .buildAsync(layer.address(), new WebSocket.Listener() {
                        @Override
                        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                            greeting.complete(text.toString());
                            return null;
                        }
                    })
                    .join();
            assertThat(greeting.get(20, TimeUnit.SECONDS)).contains("version");
        }
    }

    /** Like a browser whose owner has clicked the warning away. */
    private static SSLContext believingAnybody() throws Exception {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        return context;
    }

    private static final class Anybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, java.net.Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, java.net.Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
