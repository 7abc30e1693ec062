package kz.enrollment.statesystems.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.statesystems.RegistryUnavailable.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShepClientTest {

    private static final String SERVICE = "MCDB_SERVICE";
    private static final String GOOD = "<registered>true</registered>";
    private static final String FAULT = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
            <faultcode>soap:Server</faultcode><faultstring>990101499009 is unknown</faultstring>
            </soap:Fault></soap:Body></soap:Envelope>
            """;

    private final BusStub bus = new BusStub();

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void an_answer_brings_its_identifier_its_request_s_and_the_time_as_evidence() {
        var answer = bus.says(GOOD).client().ask(SERVICE, Map.of("iin", "1"), shep -> shep);
        assertThat(answer.correlationId()).contains(BusStub.correlation(bus.received()));
        assertThat(answer.id()).isEqualTo(BusStub.ANSWER_ID);
        assertThat(answer.at()).isEqualTo(BusStub.ANSWERED);
        assertThat(answer.data().requiredTruth("registered")).isTrue();
    }

    @Test
    void a_request_is_the_bus_s_envelope_with_everything_escaped() {
        bus.says(GOOD).client().ask(SERVICE, Map.of("iin", "<1>&"), shep -> shep);
        assertThat(bus.received())
                .contains("<typ:SendMessage xmlns:typ=\"http://bip.bee.kz/SyncChannel/v10/Types\"><request>")
                .contains("<serviceId>MCDB_SERVICE</serviceId>")
                .contains("<messageDate>2026-07-03T14:59:59+05:00</messageDate>")
                .contains("<sender><senderId>sender</senderId><password>secret &amp; &lt;more")
                .contains("<requestData><data><iin>&lt;1&gt;&amp;</iin></data></requestData>");
    }

    @Test
    void silence_is_a_time_out() {
        assertUnavailable(bus.saysNothing().client(Duration.ofMillis(300)), Reason.TIMEOUT);
    }

    @Test
    @Timeout(20)
    void a_body_that_never_ends_is_a_time_out() {
        assertUnavailable(bus.trickles().client(Duration.ofMillis(300)), Reason.TIMEOUT);
    }

    @Test
    void a_refused_connection_is_no_answer_and_the_only_failure_that_may_be_tried_again_at_once() {
        var client = bus.client();
        assertThat(failure(bus.saysRaw(500, "").client())).isNotInstanceOf(NoConnection.class);
        bus.close();
        assertUnavailable(client, Reason.HTTP);
        assertThat(failure(client)).isInstanceOf(NoConnection.class);
    }

    private static Throwable failure(ShepClient client) {
        return catchThrowable(() -> client.ask(SERVICE, Map.of("iin", "1"), ShepAnswer::data));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 500})
    void a_fault_is_a_fault_whatever_its_status(int status) {
        assertUnavailable(bus.saysRaw(status, FAULT).client(), Reason.FAULT);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 404, 302})
    void another_status_without_a_fault_is_not_the_protocol(int status) {
        assertUnavailable(bus.saysRaw(status, "<html>no</html>").client(), Reason.HTTP);
    }

    @Test
    void a_failure_status_of_the_bus_is_a_fault() {
        assertUnavailable(bus.says("SCSE003", GOOD).client(), Reason.FAULT);
    }

    @Test
    void no_body_and_no_data_are_empty() {
        assertUnavailable(bus.saysRaw(200, "").client(), Reason.EMPTY);
        assertUnavailable(bus.says("").client(), Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not xml", "<a>", "<a/>", "<soap:Envelope/>", "\u0000"})
    void anything_but_an_answer_of_the_bus_is_malformed(String body) {
        assertUnavailable(bus.saysRaw(200, body).client(), Reason.MALFORMED);
    }

    @Test
    void an_answer_to_another_request_is_malformed() {
        String other = BusStub.envelope("00000000-0000-0000-0000-000000000000", "SCSS001", GOOD);
        assertUnavailable(bus.saysSigned(200, request -> other).client(), Reason.MALFORMED);
        assertUnavailable(
                bus.with("ENROLLMENT_SHEP_CORRELATION_REQUIRED", "false").client(), Reason.MALFORMED);
    }

    @Test
    void an_answer_that_names_no_request_is_accepted_only_where_the_operator_says_so() {
        String nameless = BusStub.envelope("", "SCSS001", GOOD);
        assertUnavailable(bus.saysSigned(200, request -> nameless).client(), Reason.MALFORMED);

        var answer = bus.with("ENROLLMENT_SHEP_CORRELATION_REQUIRED", "false")
                .client()
                .ask(SERVICE, Map.of("iin", "1"), shep -> shep);
        assertThat(answer.correlationId()).contains(BusStub.correlation(bus.received()));
    }

    @Test
    void what_the_port_cannot_read_is_malformed_and_never_quoted() {
        var client = bus.says("<registered>990101499009</registered>").client();
        assertThatThrownBy(() ->
                        client.ask(SERVICE, Map.of(), answer -> answer.data().requiredTruth("registered")))
                .isInstanceOfSatisfying(
                        RegistryUnavailable.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.MALFORMED))
                .hasMessage("MCDB_SERVICE MALFORMED")
                .hasNoCause();
    }

    @Test
    void an_entity_in_an_answer_is_refused_and_its_file_never_read(@TempDir Path directory) throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "true");
        String hostile = BusStub.envelope("", "SCSS001", "<registered>&file;</registered>")
                .replace(
                        "<soap:Envelope ",
                        "<!DOCTYPE x [<!ENTITY file SYSTEM \"" + secret.toUri() + "\">]><soap:Envelope ");
        assertUnavailable(bus.saysRaw(200, hostile).client(), Reason.MALFORMED);
    }

    @Test
    void an_answer_that_is_too_long_is_broken_off() {
        assertUnavailable(bus.saysRaw(200, "x".repeat(17 * 1024 * 1024)).client(), Reason.HTTP);
    }

    private static void assertUnavailable(ShepClient client, Reason reason) {
        assertThatThrownBy(() -> client.ask(SERVICE, Map.of("iin", "1"), ShepAnswer::data))
                .isInstanceOfSatisfying(RegistryUnavailable.class, failure -> {
                    assertThat(failure.reason()).isEqualTo(reason);
                    assertThat(failure.system()).isEqualTo(SERVICE);
                });
    }
}
