package kz.enrollment.sandbox.shep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.sandbox.SandboxExtension;
import kz.enrollment.sandbox.city.Situation;
import kz.enrollment.sandbox.pki.CityPki;
import kz.enrollment.testpki.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bus demands our signature and gives its own. */
class BusSignatureTest {

    private static final String SERVICE = "NEDB_ENROLLED";

    @RegisterExtension
    private final SandboxExtension sandbox = new SandboxExtension();

    private final Bus bus = new Bus(sandbox);
    private final CityPki pki = SandboxExtension.pki();

    private Map<String, String> child() {
        return Map.of(
                "iin",
                sandbox.showcase(Situation.ENROLLED).children().get(0).person().iin());
    }

    private String signed() {
        return Bus.signed(Bus.envelope(SERVICE, child()));
    }

    @Test
    void an_unsigned_request_is_refused() {
        assertRefused(Bus.envelope(SERVICE, child()));
    }

    @Test
    void a_request_that_somebody_else_signed_is_refused() {
        assertRefused(Bus.signed(Bus.envelope(SERVICE, child()), pki.falseBus()));
    }

    @Test
    void a_request_changed_on_its_way_is_refused() {
        assertRefused(signed().replace("<senderId>enrollment", "<senderId>somebody"));
    }

    @Test
    void a_security_header_that_need_not_be_understood_is_refused() {
        assertRefused(signed().replace("mustUnderstand=\"1\"", "mustUnderstand=\"0\""));
    }

    @Test
    void a_signed_body_that_was_moved_away_is_refused() {
        var signed = signed();
        var body = signed.substring(signed.indexOf("<soapenv:Body"), signed.indexOf("</soapenv:Envelope>"));
        var other = body.replaceFirst("wsu:Id=\"body-1\"", "wsu:Id=\"other\"");
        assertRefused(signed.replace(body, other).replace("</wsse:Security>", "</wsse:Security>" + body));
    }

    private void assertRefused(String xml) {
        var http = bus.raw(xml);
        assertThat(http.statusCode()).isEqualTo(500);
        assertThat(new Bus.Answer(http).text("SendMessageFault/errorCode")).isEqualTo("SCSE010");
    }

    @Test
    void the_bus_signs_answers_and_faults_and_for_one_system_with_the_national_algorithm() {
        assertThat(signer(bus.ask(SERVICE, child()))).isEqualTo(certificate(pki.bus()));
        assertThat(signer(bus.ask(SERVICE, Map.of()))).isEqualTo(certificate(pki.bus()));
        assertThat(signer(bus.ask("PMPK_CONCLUSION", child()))).isEqualTo(certificate(pki.nationalBus()));
    }

    @Test
    void a_wrong_signature_is_somebody_else_s() {
        order("WRONG_SIGNATURE");
        var answer = bus.ask(SERVICE, child());
        assertThat(signer(answer)).isEqualTo(certificate(pki.falseBus()));
        assertThat(answer.text("data/enrolled")).isEqualTo("true");
    }

    @Test
    void a_partial_answer_lacks_the_later_half_and_is_signed_all_the_same() {
        order("PARTIAL");
        var answer = bus.ask(SERVICE, child());
        assertThat(answer.text("data/enrolled")).isEqualTo("true");
        assertThat(answer.count("grade")).isZero();
        assertThat(signer(answer)).isEqualTo(certificate(pki.bus()));
    }

    private void order(String fault) {
        sandbox.post("/api/faults", "{\"service\":\"%s\",\"fault\":\"%s\",\"times\":1}".formatted(SERVICE, fault));
    }

    private static String signer(Bus.Answer answer) {
        return answer.text("KeyIdentifier");
    }

    private static String certificate(Holder holder) {
        try {
            return Base64.getEncoder().encodeToString(holder.certificate().getEncoded());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void data_with_a_signature_of_its_own_is_checked_and_answered_in_kind() {
        var payload = "<request><iin>%s</iin></request>".formatted(child().get("iin"));
        var own = new String(pki.product().xml(payload.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        var envelope = Bus.envelope(SERVICE, Map.of());

        var answer = new Bus.Answer(bus.raw(Bus.signed(envelope.replace("<data>", "<data>" + own))));
        assertThat(answer.text("data/response/enrolled")).isEqualTo("true");
        assertThat(answer.text("data/response/Signature/SignatureValue")).isNotEmpty();

        var changed = own.replace("</iin>", "</iin><form>065</form>");
        assertRefused(Bus.signed(envelope.replace("<data>", "<data>" + changed)));
    }

    @ParameterizedTest
    @CsvSource({
        "OWN, RS256, 990140000000, 300, SCSS001",
        "OWN, RS256, 990140000001, 300, ERR_OVT",
        "OWN, RS256, 990140000000, 0, ERR_OVT",
        "OWN, none, 990140000000, 300, ERR_OVT",
        "ANOTHER, RS256, 990140000000, 300, ERR_OVT",
    })
    void the_service_of_consents_wants_our_token(String key, String alg, String bin, int seconds, String code) {
        var until = sandbox.clock().instant().plusSeconds(seconds);
        assertThat(consent(Ovt.of(key.equals("OWN") ? pki.product() : pki.falseBus(), alg, bin, until))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void what_is_no_token_is_none() {
        assertThat(consent("a.b.c").code()).isEqualTo("ERR_OVT");
        assertThat(consent("none").code()).isEqualTo("ERR_OVT");
    }

    private Bus.Answer consent(String ovt) {
        var family = sandbox.showcase(Situation.ORDINARY);
        var data = new HashMap<>(ConsentDialogue.request(
                UUID.randomUUID().toString(),
                family.applicant().iin(),
                family.phone().number(),
                false));
        data.put("ovt", ovt);
        return bus.ask("KDP_SERVICE", data);
    }
}
