package kz.enrollment.sandbox.shep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.sandbox.SandboxExtension;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Birth acts, guardianship, social support, revocations and the log of readings. */
class RegistersTest {

    @RegisterExtension
    private final SandboxExtension sandbox = new SandboxExtension();

    private final Bus bus = new Bus(sandbox);
    private final ConsentDialogue consent = new ConsentDialogue(sandbox, bus);

    @Test
    void birth_act_names_the_applicant_as_a_parent() {
        var family = sandbox.showcase(Situation.ORDINARY);
        var answer = bus.ask("ZAGS_BIRTH_ACT", act(family));
        assertThat(answer.text("data/found")).isEqualTo("true");
        assertThat(answer.text("act/mother/iin")).isEqualTo(family.applicant().iin());
        assertThat(answer.text("act/number")).startsWith("99-");
    }

    @Test
    void child_born_abroad_has_no_act_but_is_known_as_the_applicant_s() {
        var family = sandbox.showcase(Situation.BORN_ABROAD);
        assertThat(bus.ask("ZAGS_BIRTH_ACT", act(family)).text("data/found")).isEqualTo("false");
        var children =
                bus.ask("ZAGS_CHILDREN", permitted(family, family.applicant().iin(), "ZAGS_CHILDREN"));
        assertThat(children.count("child")).isEqualTo(1);
        assertThat(children.count("actNumber")).isZero();
    }

    @Test
    void the_list_may_lack_the_number_of_an_act_that_is_there() {
        var family = sandbox.showcase(Situation.NO_ACT_NUMBER);
        var children =
                bus.ask("ZAGS_CHILDREN", permitted(family, family.applicant().iin(), "ZAGS_CHILDREN"));
        assertThat(children.count("actNumber")).isZero();
        assertThat(bus.ask("ZAGS_BIRTH_ACT", act(family)).text("act/number")).startsWith("99-");
    }

    @Test
    void birth_act_is_not_opened_by_the_consent_to_another_service() {
        var family = sandbox.showcase(Situation.ORDINARY);
        var data = permitted(family, child(family), "GBDFLUniversal_token");
        assertThat(bus.ask("ZAGS_BIRTH_ACT", data).code()).isEqualTo("ERR_TOKEN");
    }

    @ParameterizedTest
    @CsvSource({"GUARDIAN, true, 0", "GUARDIAN_ENDED, true, 1", "ORDINARY, false, 0"})
    void guardian_has_a_decision_that_may_have_an_end(Situation situation, String found, int ends) {
        var family = sandbox.showcase(situation);
        var answer = bus.ask(
                "GUARDIANSHIP_DECISION", Map.of("iin", family.applicant().iin(), "childIin", child(family)));
        assertThat(answer.text("data/found")).isEqualTo(found);
        assertThat(answer.count("until")).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({"SOCIAL_SUPPORT, 2", "ORDINARY, 0"})
    void support_is_told_by_category(Situation situation, int categories) {
        var family = sandbox.showcase(situation);
        var data = permitted(family, family.applicant().iin(), "SOCIAL_STATUS");
        assertThat(bus.ask("SOCIAL_STATUS", data).count("category")).isEqualTo(categories);
    }

    @Test
    void readings_under_a_consent_are_in_the_log_of_their_days() {
        var family = sandbox.showcase(Situation.ORDINARY);
        var iin = family.applicant().iin();
        bus.ask("GBDFLUniversal_token", permitted(family, iin, "GBDFLUniversal_token"));
        assertThat(log(iin, "2026-06-01", "2026-07-31").count("record")).isEqualTo(2);
        assertThat(log(iin, "2026-07-01", "2026-07-31").text("record/organisation"))
                .isEqualTo("Enrollment");
        assertThat(log(iin, "2026-01-01", "2026-01-31").count("record")).isZero();
    }

    private Bus.Answer log(String iin, String from, String to) {
        return bus.ask("KDP_PERSONALDATA", Map.of("uin", iin, "start_date", from, "end_date", to));
    }

    @Test
    void revoked_consent_opens_nothing_any_more() {
        var family = sandbox.showcase(Situation.ORDINARY);
        var iin = family.applicant().iin();
        var id = UUID.randomUUID().toString();
        bus.ask("KDP_SERVICE", ConsentDialogue.request(id, iin, family.phone().number(), false));
        sandbox.post("/api/phone/" + family.phone().number() + "/reply", "{\"text\":\"511\"}");
        var revocation = Map.of("uin", iin, "access_name", "GBDFLUniversal_token", "request_id", id);
        assertThat(bus.ask("KDP_REVOKE", revocation).text("data/revoked")).isEqualTo("true");
        assertThat(bus.ask("KDP_REVOKE", revocation).text("data/revoked")).isEqualTo("false");
    }

    private Map<String, String> act(Family family) {
        return permitted(family, child(family), "ZAGS_BIRTH_ACT");
    }

    private Map<String, String> permitted(Family family, String iin, String access) {
        return new HashMap<>(consent.approvedFor(iin, family.phone().number(), access));
    }

    private static String child(Family family) {
        return family.children().get(0).person().iin();
    }
}
