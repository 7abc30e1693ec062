package kz.enrollment.sandbox.shep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import kz.enrollment.sandbox.SandboxExtension;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.Situation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateSystemsTest {

    @RegisterExtension
    private final SandboxExtension sandbox = new SandboxExtension();

    private final Bus bus = new Bus(sandbox);
    private final ConsentDialogue consent = new ConsentDialogue(sandbox, bus);

    private Map<String, String> approved(Family family, Person person) {
        return consent.approvedFor(person.iin(), family.phone().number());
    }

    private Map<String, String> approvedForChildren(Family family) {
        return consent.approvedFor(family.applicant().iin(), family.phone().number(), "ZAGS_CHILDREN");
    }

    private Person child(Situation situation) {
        return sandbox.showcase(situation).children().get(0).person();
    }

    @Test
    void answer_has_an_identifier_of_its_own_the_asker_s_and_a_time_in_kazakhstan() {
        var data = Map.of("iin", child(Situation.ORDINARY).iin());
        var first = bus.ask("NEDB_ENROLLED", data);
        var second = bus.ask("NEDB_ENROLLED", data);
        assertThat(first.code()).isEqualTo("SCSS001");
        assertThat(first.text("responseInfo/messageId")).isNotEqualTo(second.text("responseInfo/messageId"));
        assertThat(first.text("responseInfo/correlationId")).hasSize(36);
        assertThat(first.text("responseInfo/responseDate")).isEqualTo("2026-07-01T10:00:00+05:00");
    }

    @Test
    void mobile_base_knows_the_phone_of_the_applicant_and_no_other() {
        var family = sandbox.showcase(Situation.ORDINARY);
        var iin = family.applicant().iin();
        assertThat(registered(iin, family.phone().number())).isEqualTo("true");
        assertThat(registered(iin, "+77009900002")).isEqualTo("false");
        var unknown = sandbox.showcase(Situation.NOT_IN_MOBILE_BASE);
        assertThat(registered(unknown.applicant().iin(), unknown.phone().number()))
                .isEqualTo("false");
    }

    private String registered(String iin, String phone) {
        return bus.ask("MCDB_SERVICE", Map.of("iin", iin, "phone", phone)).text("data/registered");
    }

    @Test
    void person_comes_with_address_and_without_a_patronymic_that_is_not_there() {
        var family = sandbox.showcase(Situation.NO_PATRONYMIC);
        var answer = bus.ask("GBDFLUniversal_token", approved(family, family.applicant()));
        assertThat(answer.text("person/surname"))
                .isEqualTo(family.applicant().name().surname());
        assertThat(answer.count("patronymic")).isZero();
        assertThat(answer.text("regAddress/street")).endsWith("көшесі");
        assertThat(answer.text("regAddress/arCode")).matches("\\d{16}");
        assertThat(answer.text("regAddress/status/code")).isEqualTo("1");
        assertThat(answer.count("endDate")).isZero();
        assertThat(answer.text("citizenship/code")).isEqualTo("398");
        assertThat(answer.text("person/gender/code")).isEqualTo("2");
    }

    @Test
    void temporary_registration_has_an_end() {
        var family = sandbox.showcase(Situation.TEMPORARY);
        var answer = bus.ask("GBDFLUniversal_token", approved(family, family.applicant()));
        assertThat(answer.text("regAddress/status/code")).isEqualTo("2");
        assertThat(answer.text("regAddress/endDate")).isEqualTo("2027-12-31");
    }

    @Test
    void person_without_registration_has_no_address() {
        var family = sandbox.showcase(Situation.NO_REGISTRATION);
        assertThat(bus.ask("GBDFLUniversal_token", approved(family, family.applicant()))
                        .count("regAddress"))
                .isZero();
    }

    @Test
    void child_the_population_register_does_not_know_gives_an_empty_list() {
        var family = sandbox.showcase(Situation.NOT_IN_REGISTER);
        var answer = bus.ask("GBDFLUniversal_token", approved(family, child(Situation.NOT_IN_REGISTER)));
        assertThat(answer.code()).isEqualTo("SCSS001");
        assertThat(answer.count("persons")).isEqualTo(1);
        assertThat(answer.count("person")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBDFLUniversal_token", "ZAGS_CHILDREN"})
    void consent_of_another_person_opens_nothing(String service) {
        var family = sandbox.showcase(Situation.ORDINARY);
        var data = new HashMap<>(approved(family, family.applicant()));
        data.put("iin", child(Situation.TWINS).iin());
        var answer = bus.ask(service, data);
        assertThat(answer.code()).isEqualTo("ERR_TOKEN");
        assertThat(answer.count("iin")).isZero();
    }

    @Test
    void civil_registry_links_twins_to_their_mother() {
        var family = sandbox.showcase(Situation.TWINS);
        var answer = bus.ask("ZAGS_CHILDREN", approvedForChildren(family));
        assertThat(answer.count("child")).isEqualTo(2);
        assertThat(answer.text("child/kinship")).isEqualTo("MOTHER");
    }

    @Test
    void registers_disagree_where_one_is_wrong_on_purpose() {
        var family = sandbox.showcase(Situation.REGISTER_ERROR);
        var child = family.children().get(0).person();
        var civil = bus.ask("ZAGS_CHILDREN", approvedForChildren(family)).text("child/birthDate");
        var population =
                bus.ask("GBDFLUniversal_token", approved(family, child)).text("person/birthDate");
        assertThat(population).isEqualTo(child.birthDate().toString()).isNotEqualTo(civil);
    }

    @Test
    void enrolled_child_is_in_grade_one_and_others_are_not_enrolled() {
        var enrolled =
                bus.ask("NEDB_ENROLLED", Map.of("iin", child(Situation.ENROLLED).iin()));
        assertThat(enrolled.text("data/enrolled")).isEqualTo("true");
        assertThat(enrolled.text("data/grade")).isEqualTo("1");
        assertThat(bus.ask(
                                "NEDB_ENROLLED",
                                Map.of("iin", child(Situation.ORDINARY).iin()))
                        .text("data/enrolled"))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 065, true",
        "ORDINARY, 052-2, true",
        "NO_VACCINATIONS, 065, false",
        "NO_HEALTH_PASSPORT, 052-2, false",
        "NO_FORMS, 065, false",
    })
    void health_base_has_the_forms_of_the_situation(Situation situation, String form, String found) {
        var answer = bus.ask("HEALTH_DOCUMENT", Map.of("iin", child(situation).iin(), "form", form));
        assertThat(answer.text("data/found")).isEqualTo(found);
    }

    @Test
    void health_form_is_a_pdf_with_the_child_s_name_in_kazakh_letters() throws IOException {
        var child = child(Situation.KAZAKH_LETTERS);
        var answer = bus.ask("HEALTH_DOCUMENT", Map.of("iin", child.iin(), "form", "065"));
        assertThat(answer.text("document/mime")).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(Base64.getDecoder().decode(answer.text("document/content")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(child.name().full());
        }
    }

    @Test
    void conclusion_is_there_for_one_child_and_not_for_the_other() {
        assertThat(conclusion(Situation.SPECIAL_WITH_CONCLUSION)).isEqualTo("true");
        assertThat(conclusion(Situation.SPECIAL_WITHOUT_CONCLUSION)).isEqualTo("false");
    }

    private String conclusion(Situation situation) {
        return bus.ask("PMPK_CONCLUSION", Map.of("iin", child(situation).iin())).text("data/found");
    }
}
