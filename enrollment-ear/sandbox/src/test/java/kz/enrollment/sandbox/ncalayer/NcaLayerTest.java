package kz.enrollment.sandbox.ncalayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.enrollment.sandbox.SandboxExtension;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.Situation;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The stand-in speaks as pages know NCALayer to speak. */
class NcaLayerTest {

    private static final String CONTENT = "Өтініш";
    private static final String SIGNING = "1.3.6.1.5.5.7.3.4";
    private static final String LOG_IN = "1.3.6.1.5.5.7.3.2";

    @RegisterExtension
    final SandboxExtension sandbox = new SandboxExtension();

    /** One page's connection. */
    private static final class Page implements WebSocket.Listener {
        private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private WebSocket socket;

        static Page at(String address) {
            var page = new Page();
            page.socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(address), page)
                    .join();
            return page;
        }

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                received.add(part.toString());
                part.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        JsonObject next() throws InterruptedException {
            var text = received.poll(20, TimeUnit.SECONDS);
            assertThat(text).as("an answer").isNotNull();
            return json(text);
        }

        JsonObject ask(JsonObject call) throws InterruptedException {
            socket.sendText(call.toString(), true).join();
            return next();
        }
    }

    @Test
    void greets_and_signs_with_the_key_of_the_person_the_page_names() throws Exception {
        Family family = sandbox.showcase(Situation.TWINS);
        Page page = Page.at(address());
        assertThat(page.next().getJsonObject("result").getString("version")).isEqualTo("1.4");

        var answer = page.ask(basics(SIGNING, family.applicant().iin()));

        assertThat(answer.getBoolean("status")).isTrue();
        var cms = answer.getJsonObject("body").getJsonArray("result").getString(0);
        assertThat(subject(cms)).contains("IIN" + family.applicant().iin());
        assertThat((byte[]) signed(cms).getSignedContent().getContent())
                .isEqualTo(CONTENT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_older_module_answers_in_its_own_way_and_knows_no_newer_one() throws Exception {
        set("{\"release\":\"OLDER\",\"owner\":\"%s\"}"
                .formatted(sandbox.showcase(Situation.TWINS).applicant().iin()));
        Page page = Page.at(address());
        page.next();
        assertThat(page.ask(basics(LOG_IN, "")).getString("errorCode")).isEqualTo("MODULE_NOT_FOUND");

        var answer = page.ask(common());

        assertThat(answer.getString("code")).isEqualTo("200");
        assertThat(answer.getString("responseObject")).startsWith("-----BEGIN CMS-----");
    }

    @Test
    void who_cancels_leaves_no_result_and_an_error_is_told_by_a_code() throws Exception {
        set("{\"reaction\":\"CANCEL\"}");
        Page page = Page.at(address());
        page.next();
        var cancelled = page.ask(basics(SIGNING, ""));
        assertThat(cancelled.getBoolean("status")).isTrue();
        assertThat(cancelled.getJsonObject("body")).isEmpty();
        assertThat(page.ask(common()).getString("message")).isEqualTo("action.canceled");

        set("{\"reaction\":\"ERROR\"}");
        var failed = page.ask(basics(SIGNING, ""));
        assertThat(failed.getBoolean("status")).isFalse();
        assertThat(failed.getString("code")).isEqualTo("SIGNING_FAILURE");
    }

    @Test
    void nobody_answers_while_it_is_stopped_and_the_same_address_answers_again() throws Exception {
        var address = address();
        set("{\"running\":false}");
        assertThatThrownBy(() -> Page.at(address)).isInstanceOf(CompletionException.class);
        sandbox.send("DELETE", "/api/ncalayer", "");
        assertThat(Page.at(address).next().containsKey("result")).isTrue();
    }

    @Test
    void the_window_takes_an_owner_it_knows_only() {
        assertThat(sandbox.post("/ncalayer", "owner=000000000000&running=yes").body())
                .contains("role=\"alert\">Мұнда");
        assertThat(sandbox.post("/api/ncalayer", "{\"owner\":\"nobody\"}").statusCode())
                .isEqualTo(400);
        assertThat(sandbox.get("/ncalayer", "Accept-Language", "ru").body()).contains("Замена программы NCALayer");
    }

    private String address() {
        return json(sandbox.get("/api/ncalayer").body()).getString("address");
    }

    private void set(String wish) {
        assertThat(sandbox.post("/api/ncalayer", wish).statusCode()).isEqualTo(200);
    }

    private static JsonObject basics(String usage, String iin) {
        return Json.createObjectBuilder()
                .add("module", "kz.gov.pki.knca.basics")
                .add("method", "sign")
                .add(
                        "args",
                        Json.createObjectBuilder()
                                .add("format", "cms")
                                .add("data", content())
                                .add("signingParams", Json.createObjectBuilder().addNull("tsaProfile"))
                                .add(
                                        "signerParams",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "extKeyUsageOids",
                                                        Json.createArrayBuilder()
                                                                .add(usage))
                                                .add("iin", iin)))
                .build();
    }

    private static JsonObject common() {
        return Json.createObjectBuilder()
                .add("module", "kz.gov.pki.knca.commonUtils")
                .add("method", "createCAdESFromBase64")
                .add(
                        "args",
                        Json.createArrayBuilder()
                                .add("PKCS12")
                                .add("AUTHENTICATION")
                                .add(content())
                                .add(true))
                .build();
    }

    private static String content() {
        return Base64.getEncoder().encodeToString(CONTENT.getBytes(StandardCharsets.UTF_8));
    }

    private static CMSSignedData signed(String base64) throws CMSException {
        return new CMSSignedData(Base64.getDecoder().decode(base64));
    }

    private static String subject(String base64) throws CMSException {
        return signed(base64).getCertificates().getMatches(null).stream()
                .map(X509CertificateHolder.class::cast)
                .map(certificate -> certificate.getSubject().toString())
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
