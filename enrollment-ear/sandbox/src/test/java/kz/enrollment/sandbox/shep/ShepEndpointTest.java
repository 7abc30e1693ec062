package kz.enrollment.sandbox.shep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Map;
import kz.enrollment.sandbox.SandboxExtension;
import kz.enrollment.sandbox.city.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShepEndpointTest {

    private static final String SERVICE = "NEDB_ENROLLED";

    @RegisterExtension
    private final SandboxExtension sandbox = new SandboxExtension();

    private final Bus bus = new Bus(sandbox);

    private Map<String, String> enrolledChild() {
        return Map.of(
                "iin",
                sandbox.showcase(Situation.ENROLLED).children().get(0).person().iin());
    }

    private void order(String service, String fault, int times) {
        var order = "{\"service\":\"%s\",\"fault\":\"%s\",\"delayMillis\":300,\"times\":%d}";
        assertThat(sandbox.post("/api/faults", order.formatted(service, fault, times))
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {SERVICE, "*"})
    void soap_fault_comes_with_status_500_and_the_bus_s_own_detail(String service) {
        order(service, "SOAP_FAULT", 1);
        var answer = bus.ask(SERVICE, enrolledChild());
        assertThat(answer.http().statusCode()).isEqualTo(500);
        assertThat(answer.text("Fault/detail/SendMessageFault/errorCode")).isNotEmpty();
    }

    @Test
    void http_500_carries_no_soap() {
        order(SERVICE, "HTTP_500", 1);
        var http = bus.ask(SERVICE, enrolledChild()).http();
        assertThat(http.statusCode()).isEqualTo(500);
        assertThat(http.body()).startsWith("<html>");
    }

    @Test
    void malformed_answer_is_cut_short() {
        order(SERVICE, "MALFORMED", 1);
        var answer = bus.ask(SERVICE, enrolledChild());
        assertThat(answer.http().statusCode()).isEqualTo(200);
        assertThatThrownBy(answer::document).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void empty_answer_is_empty() {
        order(SERVICE, "EMPTY", 1);
        assertThat(bus.ask(SERVICE, enrolledChild()).http().body()).isEmpty();
    }

    @Test
    void reset_drops_the_connection() {
        order(SERVICE, "RESET", 1000);
        assertThatThrownBy(() -> bus.ask(SERVICE, enrolledChild())).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void delay_waits_and_then_answers_right() {
        order(SERVICE, "DELAY", 1);
        long before = System.nanoTime();
        assertThat(bus.ask(SERVICE, enrolledChild()).text("data/enrolled")).isEqualTo("true");
        assertThat(System.nanoTime() - before).isGreaterThan(300_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "MCDB_SERVICE, registered, false",
        "KDP_SERVICE, kdp/status, NOT_IN_MOBILE_BASE",
        "GBDFLUniversal_token, persons, ''",
        "ZAGS_CHILDREN, children, ''",
        "NEDB_ENROLLED, enrolled, false",
        "HEALTH_DOCUMENT, found, false",
        "PMPK_CONCLUSION, found, false",
    })
    void not_found_is_a_success_that_knows_nobody(String service, String path, String expected) {
        order(service, "NOT_FOUND", 1);
        var answer = bus.ask(service, enrolledChild());
        assertThat(answer.code()).isEqualTo("SCSS001");
        assertThat(answer.text("data/" + path)).isEqualTo(expected);
    }

    @Test
    void fault_spoils_as_many_calls_as_ordered() {
        order(SERVICE, "NOT_FOUND", 2);
        assertThat(bus.ask(SERVICE, enrolledChild()).text("data/enrolled")).isEqualTo("false");
        assertThat(bus.ask("PMPK_CONCLUSION", enrolledChild()).http().statusCode())
                .isEqualTo(200);
        assertThat(bus.ask(SERVICE, enrolledChild()).text("data/enrolled")).isEqualTo("false");
        assertThat(bus.ask(SERVICE, enrolledChild()).text("data/enrolled")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void faults_can_be_taken_back(boolean one) {
        order(SERVICE, "EMPTY", 9);
        if (one) {
            order(SERVICE, "NONE", 1);
        } else {
            sandbox.send("DELETE", "/api/faults", "");
        }
        assertThat(bus.ask(SERVICE, enrolledChild()).text("data/enrolled")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
            })
    void document_types_are_refused(String doctype) {
        var xml = Bus.envelope(SERVICE, Map.of("iin", doctype.contains(" e ") ? "&e;" : "1"));
        assertRefused(doctype + xml);
    }

    @Test
    void nesting_without_end_is_refused() {
        assertRefused(Bus.envelope(SERVICE, Map.of("iin", "1", "deep", "<a>".repeat(50) + "</a>".repeat(50))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<a/>", "<Envelope/>"})
    void what_is_no_envelope_is_refused(String body) {
        assertRefused(body);
    }

    @Test
    void wrong_namespace_is_refused() {
        assertRefused(Bus.signed(Bus.envelope(SERVICE, enrolledChild()).replace("SyncChannel/v10", "SyncChannel/v9")));
    }

    @Test
    void unknown_service_and_missing_element_are_refused() {
        assertRefused(Bus.signed(Bus.envelope("NO_SUCH_SERVICE", Map.of())), "SCSE003");
        assertRefused(Bus.signed(Bus.envelope(SERVICE, Map.of())), "SCSE002");
    }

    private void assertRefused(String xml) {
        assertRefused(xml, "SCSE001");
    }

    private void assertRefused(String xml, String code) {
        var http = bus.raw(xml);
        assertThat(new Bus.Answer(http).text("SendMessageFault/errorCode")).isEqualTo(code);
        assertThat(http.statusCode()).isEqualTo(500);
        assertThat(new Bus.Answer(http).text("Fault/faultstring")).isNotEmpty();
    }

    @Test
    void larger_than_a_megabyte_is_too_large() {
        assertThat(bus.raw(" ".repeat(1_000_001)).statusCode()).isEqualTo(413);
    }

    @Test
    void only_post_is_answered() {
        assertThat(sandbox.get("/shep").statusCode()).isEqualTo(405);
    }
}
