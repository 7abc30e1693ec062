package kz.enrollment.statesystems.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.enrollment.crypto.SafeXml;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.statesystems.RegistryUnavailable.Reason;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing counts but a body that the bus signed. */
class AnswerSignatureTest {

    private static final String SERVICE = "MCDB_SERVICE";
    private static final String GOOD = "<registered>true</registered>";
    private static final String XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";

    private final BusStub bus = new BusStub();

    @AfterEach
    void close() {
        bus.close();
    }

    static Stream<Holder> signersThatCount() {
        return Stream.of(BusPki.BUS, BusPki.BUS_GOST_512, BusPki.BUS_GOST_256);
    }

    @ParameterizedTest
    @MethodSource("signersThatCount")
    void a_body_signed_by_the_bus_counts_in_rsa_and_in_the_national_algorithms(Holder signer) {
        assertThat(registered(bus.says(GOOD).signedBy(signer))).isTrue();
    }

    static Stream<Holder> signersThatDoNot() {
        Instant now = BusPki.CLOCK.instant();
        Profile system = Profile.system("BUS", "990140009999");
        return Stream.of(
                BusPki.STRANGER,
                BusPki.ISSUING.issue(
                        Algorithm.RSA, valid(system, now.minus(Duration.ofDays(400)), now.minusSeconds(1))),
                BusPki.ISSUING.issue(Algorithm.RSA, valid(system, now.plusSeconds(1), now.plus(Duration.ofDays(1)))),
                BusPki.ISSUING.issue(Algorithm.RSA_1024, system),
                BusPki.ISSUING.issue(Algorithm.RSA_SHA1, system));
    }

    private static Profile valid(Profile system, Instant from, Instant until) {
        return new Profile(system.subject(), system.usages(), system.purposes(), from, until);
    }

    @ParameterizedTest
    @MethodSource("signersThatDoNot")
    void a_stranger_s_an_expired_an_early_a_short_and_a_broken_key_s_signature_does_not_count(Holder signer) {
        assertRefused(bus.says(GOOD).signedBy(signer));
    }

    @Test
    void an_unsigned_answer_does_not_count() {
        assertRefused(bus.saysRaw(200, BusStub.envelope("", "SCSS001", GOOD)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<registered>true/<registered>false",
                "SCSS001/ERR_TOKEN",
                "<data>/<data><child></child>",
                BusStub.ANSWER_ID + "/" + "5f0c8a70-0000-4000-8000-000000000002",
            })
    void a_body_that_was_changed_does_not_count(String change) {
        String[] parts = change.split("/", 2);
        assertRefused(bus.says(GOOD).changed(signed -> replaced(signed, parts[0], parts[1])));
    }

    @Test
    void a_signed_body_somewhere_else_proves_nothing_for_the_one_that_is_read() {
        UnaryOperator<String> wrapping = signed -> {
            String body = body(signed);
            String hostile = body.replace("<registered>true", "<registered>false");
            return replaced(signed, body, hostile).replace("</wsse:Security>", "</wsse:Security>" + body);
        };
        assertRefused(bus.says(GOOD).changed(wrapping));
        assertRefused(bus.says(GOOD).changed(signed -> {
            String body = body(signed);
            String hostile = replaced(body, "body-1", "body-2").replace("<registered>true", "<registered>false");
            return replaced(signed, body, hostile).replace("</wsse:Security>", "</wsse:Security>" + body);
        }));
    }

    @Test
    void an_identifier_that_two_elements_bear_does_not_count_even_when_the_body_is_whole() {
        assertRefused(bus.says(GOOD)
                .changed(signed -> replaced(signed, "</soap:Header>", "<x Id=\"body-1\"></x></soap:Header>")));
    }

    @Test
    void a_second_body_or_header_is_no_message() {
        assertUnavailable(
                bus.says(GOOD)
                        .changed(signed -> replaced(signed, "</soap:Envelope>", body(signed) + "</soap:Envelope>")),
                Reason.MALFORMED);
        assertUnavailable(
                bus.says(GOOD)
                        .changed(signed ->
                                replaced(signed, "<soap:Header>", "<soap:Header></soap:Header><soap:Header>")),
                Reason.MALFORMED);
    }

    @Test
    void a_second_signature_or_reference_does_not_count() {
        assertRefused(bus.says(GOOD).changed(signed -> {
            String signature = between(signed, "<ds:Signature ", "</ds:Signature>");
            return replaced(signed, signature, signature + signature);
        }));
        assertRefused(bus.says(GOOD).changed(signed -> {
            String reference = between(signed, "<ds:Reference ", "</ds:Reference>");
            return replaced(signed, reference, reference + reference);
        }));
    }

    @Test
    void a_signature_beside_the_one_of_the_bus_does_not_count() {
        assertRefused(bus.says(GOOD).changed(signed -> {
            String signature = between(signed, "<ds:Signature ", "</ds:Signature>");
            return replaced(
                    signed,
                    "</soap:Header>",
                    "<x xmlns:wsse=\"" + Shep.WSSE + "\">" + signature + "</x></soap:Header>");
        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/TR/1999/REC-xslt-19991116",
                "http://www.w3.org/TR/1999/REC-xpath-19991116",
                "http://www.w3.org/2002/06/xmldsig-filter2",
                XMLDSIG + "base64",
                XMLDSIG + "enveloped-signature",
            })
    void the_bus_s_own_signature_does_not_count_with_a_transform_we_do_not_run(String transform) {
        String more = "<ds:Transform Algorithm=\"" + transform + "\"></ds:Transform><ds:Transform ";
        assertRefused(bus.says(GOOD).changed(OddSignature.of(signed -> replaced(signed, "<ds:Transform ", more))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#body-1\">#other\"",
                "#body-1\">\"",
                "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256>" + XMLDSIG + "rsa-sha1",
                "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256>" + XMLDSIG + "hmac-sha1",
                "http://www.w3.org/2001/04/xmlenc#sha256>" + XMLDSIG + "sha1",
                "</ds:Reference>></ds:Reference><ds:Reference URI=\"\"><ds:DigestMethod Algorithm="
                        + "\"http://www.w3.org/2001/04/xmlenc#sha256\"></ds:DigestMethod>"
                        + "<ds:DigestValue>AAAA</ds:DigestValue></ds:Reference>",
            })
    void the_bus_s_own_signature_does_not_count_for_something_else_or_by_something_weaker(String change) {
        String[] parts = change.split(">", 2);
        String what = parts[0].startsWith("<") ? parts[0] + '>' : parts[0];
        String by = parts[0].startsWith("<") ? parts[1].substring(1) : parts[1];
        assertRefused(bus.says(GOOD).changed(OddSignature.of(signed -> replaced(signed, what, by))));
    }

    @Test
    void the_bus_s_own_signature_does_not_count_with_a_row_of_forms() {
        String more = "<ds:Transform Algorithm=\"" + SafeXml.EXCLUSIVE_C14N + "\"></ds:Transform><ds:Transform ";
        assertRefused(bus.says(GOOD).changed(OddSignature.of(signed -> replaced(signed, "<ds:Transform ", more))));
    }

    @Test
    void the_bus_s_own_signature_does_not_count_in_a_form_that_depends_on_the_place() {
        assertRefused(bus.says(GOOD).changed(OddSignature.ofInclusiveForm()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#X509v3\">#X509PKIPathv1\"", "wsu:Id=\"body-1\">Id=\"body-1\""})
    void other_references_to_key_or_body_do_not_count(String change) {
        String[] parts = change.split(">", 2);
        assertRefused(bus.says(GOOD).changed(signed -> replaced(signed, parts[0], parts[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ds:SignatureValue", "wsse:KeyIdentifier", "ds:DigestValue"})
    void garbage_in_a_signature_does_not_count(String element) {
        assertRefused(
                bus.says(GOOD).changed(signed -> signed.replaceFirst("(<" + element + "[^>]*>)[^<]*", "$1" + "AAAA")));
    }

    @Test
    void an_authority_does_not_speak_for_the_bus() {
        assertThatThrownBy(() -> BusPki.trusted().requireTrusted(BusPki.ISSUING.certificate()))
                .hasMessage("UNTRUSTED");
    }

    @Test
    void a_person_does_not_speak_for_the_bus() {
        Holder person = BusPki.ISSUING.issue(
                Algorithm.RSA, Profile.person("990101499009", "СЫНАҚ", "СЫНАҚ", BusPki.CLOCK.instant()));
        assertRefused(bus.says(GOOD).signedBy(person));
    }

    @Test
    void once_a_signer_is_named_nobody_else_of_the_same_authority_counts() {
        var named = new TrustedBus(
                List.of(BusPki.ROOT.certificate(), BusPki.ISSUING.certificate(), BusPki.BUS.certificate()),
                BusPki.CLOCK);
        named.requireTrusted(BusPki.BUS.certificate());
        assertThatThrownBy(() -> named.requireTrusted(BusPki.OWN.certificate())).hasMessage("UNTRUSTED");
    }

    @Test
    void a_fault_that_claims_to_be_signed_must_be_and_one_that_does_not_is_a_fault() {
        String fault = "<soap:Envelope xmlns:soap=\"" + Shep.SOAP + "\"><soap:Body><soap:Fault>"
                + "<faultcode>soap:Server</faultcode></soap:Fault></soap:Body></soap:Envelope>";
        assertUnavailable(bus.saysSigned(500, request -> fault), Reason.FAULT);
        assertUnavailable(bus.saysSigned(500, request -> fault).signedBy(BusPki.STRANGER), Reason.SIGNATURE);
        assertUnavailable(bus.saysRaw(500, fault), Reason.FAULT);
    }

    private void assertRefused(BusStub stub) {
        assertUnavailable(stub, Reason.SIGNATURE);
    }

    private static void assertUnavailable(BusStub stub, Reason reason) {
        assertThatThrownBy(() -> registered(stub))
                .isInstanceOfSatisfying(
                        RegistryUnavailable.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason))
                .hasNoCause();
    }

    private static boolean registered(BusStub stub) {
        return stub.client()
                .ask(SERVICE, Map.of("iin", "1"), answer -> answer.data().requiredTruth("registered"));
    }

    private static String body(String signed) {
        return between(signed, "<soap:Body", "</soap:Body>");
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to) + to.length());
    }

    /** A change that finds nothing to change would let a test pass for no reason. */
    private static String replaced(String text, String what, String by) {
        assertThat(text).contains(what);
        return text.replace(what, by);
    }
}
