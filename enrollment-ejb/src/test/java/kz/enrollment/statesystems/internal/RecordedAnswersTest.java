package kz.enrollment.statesystems.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;
import kz.enrollment.statesystems.ChildrenRegister.Kinship;
import kz.enrollment.statesystems.ConsentService.Status;
import kz.enrollment.statesystems.PersonRegister.Result;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.statesystems.SocialRegister.SupportCategory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Recorded answers of every state system, all of invented people, become the records of the ports. */
class RecordedAnswersTest {

    private final RecordedBus bus = new RecordedBus();

    @AfterEach
    void close() {
        bus.close();
    }

    @ParameterizedTest
    @MethodSource("kz.enrollment.statesystems.internal.RecordedBus#malformed")
    void an_answer_that_lacks_what_it_must_have_is_no_answer(String service, String name) {
        assertThatThrownBy(() -> bus.ask(service, name))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessage(service + " MALFORMED")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({"found, true", "not-found, false"})
    void the_mobile_base_knows_a_number_or_not(String name, boolean registered) {
        var answer = bus.mobileBase(name);
        assertThat(answer.registered()).isEqualTo(registered);
        assertThat(answer.answerId()).isEqualTo(BusStub.ANSWER_ID);
        assertThat(answer.answeredAt()).isEqualTo(BusStub.ANSWERED);
        assertThat(bus.received()).contains("<messageId>" + answer.correlationId() + "</messageId>");
    }

    @ParameterizedTest
    @CsvSource({
        "status-pending, PENDING",
        "status-denied, DENIED",
        "status-not-in-mobile-base, NOT_IN_MOBILE_BASE",
        "status-blacklisted, BLACKLISTED",
        "status-wrong-number, WRONG_NUMBER",
        "status-expired, EXPIRED"
    })
    void the_consent_service_says_how_the_dialogue_stands(String name, Status status) {
        var answer = bus.consent(name);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.token()).isNull();
    }

    @Test
    void a_consent_comes_with_its_key_and_is_asked_for_by_access_name_and_dialogue() {
        var answer = bus.consent("found");
        assertThat(answer.status()).isEqualTo(Status.APPROVED);
        assertThat(answer.token()).isEqualTo("invented-token");
        assertThat(answer.publicKey()).isEqualTo("invented-key");
        assertThat(answer.correlationId()).isNotNull();
        assertThat(bus.received())
                .contains("<access_name>ZAGS_CHILDREN</access_name>")
                .contains("<dialogue_id>00000000-0000-0000-0000-000000000001</dialogue_id>")
                .contains("<omit-sms>true</omit-sms>");
    }

    @ParameterizedTest
    @CsvSource({"found, true", "not-found, false"})
    void a_revocation_names_the_request_that_gave_the_consent(String name, boolean known) {
        assertThat(bus.revoke(name)).isEqualTo(known);
        assertThat(bus.received())
                .contains("<serviceId>KDP_REVOKE</serviceId>")
                .contains("<request_id>00000000-0000-0000-0000-000000000002</request_id>");
    }

    @Test
    void the_log_of_readings_comes_newest_first() {
        var readings = bus.accessLog("found").readings();
        assertThat(readings)
                .extracting(reading -> reading.at())
                .containsExactly(Instant.parse("2026-07-02T13:40:00Z"), Instant.parse("2026-06-30T04:15:00Z"));
        assertThat(readings.get(0).service()).isEqualTo("ZAGS_CHILDREN");
        assertThat(bus.received()).contains("<start_date>2026-06-01</start_date><end_date>2026-07-03</end_date>");
    }

    @Test
    void a_reading_may_lack_service_and_purpose_and_nobody_may_have_read() {
        var reading = bus.accessLog("partial").readings().get(0);
        assertThat(reading.service()).isNull();
        assertThat(reading.purpose()).isNull();
        assertThat(bus.accessLog("not-found").readings()).isEmpty();
    }

    @Test
    void a_person_comes_whole() {
        var person = bus.person("found").person();
        assertThat(person.name()).isEqualTo(new PersonName("Үлгібаева", "Әсел", "Мысалқызы"));
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(2020, 5, 14));
        assertThat(person.citizenship()).isEqualTo("398");
        assertThat(person.alive()).isTrue();
        assertThat(person.address().code()).isEqualTo("0201300123456789");
        assertThat(person.address().building()).isEqualTo("12А/2");
        assertThat(person.address().since()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(person.address().textKk())
                .isEqualTo("Алматы қаласы, Бостандық ауданы, Шапағат-1 көшесі, 12А/2-үй, 7-пәтер");
    }

    @Test
    void a_temporary_registration_comes_with_its_end_and_perhaps_without_a_code() {
        var address = bus.person("found-temporary").person().address();
        assertThat(address.temporary()).isTrue();
        assertThat(address.until()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(address.code()).isNull();
    }

    @Test
    void a_person_may_lack_patronymic_citizenship_and_registration() {
        var person = bus.person("partial").person();
        assertThat(person.name().patronymic()).isNull();
        assertThat(person.citizenship()).isNull();
        assertThat(person.address()).isNull();
        assertThat(bus.person("partial-registration-ended").person().address()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"not-found, NOT_FOUND", "consent-refused, CONSENT_REFUSED"})
    void a_person_is_unknown_or_the_consent_is_not_accepted(String name, Result result) {
        assertThat(bus.person(name).result()).isEqualTo(result);
        assertThat(bus.person(name).person()).isNull();
    }

    @Test
    void children_come_with_kinship_and_perhaps_without_an_act() {
        var child = bus.children("found").children().get(0);
        assertThat(child.kinship()).isEqualTo(Kinship.MOTHER);
        assertThat(child.actNumber()).isEqualTo("99-514599911");
        assertThat(bus.children("partial").children().get(0).actNumber()).isNull();
        assertThat(bus.children("not-found").children()).isEmpty();
        assertThat(bus.children("consent-refused").consentRefused()).isTrue();
    }

    @Test
    void a_birth_act_names_the_parents_who_have_a_number() {
        var act = bus.birthAct("found").act();
        assertThat(act.number()).isEqualTo("99-514599008");
        assertThat(act.date()).isEqualTo(LocalDate.of(2020, 5, 23));
        assertThat(act.parents()).extracting(Iin::value).containsExactly("850101499000", "840202399001");
        var partial = bus.birthAct("partial").act();
        assertThat(partial.parents()).isEmpty();
        assertThat(partial.registeredBy()).isNull();
    }

    @Test
    void a_birth_abroad_has_no_act_and_a_refused_consent_tells_nothing() {
        assertThat(bus.birthAct("not-found").act()).isNull();
        assertThat(bus.birthAct("not-found").consentRefused()).isFalse();
        assertThat(bus.birthAct("consent-refused").consentRefused()).isTrue();
    }

    @Test
    void a_decision_on_guardianship_stands_to_its_end() {
        var decision = bus.guardianship("found").decision();
        assertThat(decision.number()).isEqualTo("99-101499901");
        assertThat(decision.standsOn(LocalDate.of(2027, 2, 10))).isTrue();
        assertThat(decision.standsOn(LocalDate.of(2027, 2, 11))).isFalse();
        var partial = bus.guardianship("partial").decision();
        assertThat(partial.standsOn(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(partial.authority()).isNull();
        assertThat(bus.guardianship("not-found").decision()).isNull();
    }

    @Test
    void support_is_told_by_category_and_unknown_ones_hide_no_others() {
        assertThat(bus.social("found").categories())
                .containsExactly(SupportCategory.TARGETED_ASSISTANCE, SupportCategory.LARGE_FAMILY);
        assertThat(bus.social("partial").categories()).containsExactly(SupportCategory.LARGE_FAMILY);
        assertThat(bus.social("not-found").categories()).isEmpty();
        assertThat(bus.social("consent-refused").consentRefused()).isTrue();
    }

    @Test
    void a_child_studies_somewhere_or_nowhere() {
        assertThat(bus.education("found").school()).isEqualTo("Гимназия № 5");
        assertThat(bus.education("found").grade()).isEqualTo(1);
        assertThat(bus.education("partial").enrolled()).isTrue();
        assertThat(bus.education("partial").grade()).isNull();
        assertThat(bus.education("not-found").enrolled()).isFalse();
    }

    @Test
    void papers_come_as_pdf_or_not_at_all() {
        for (DocumentType type : List.of(DocumentType.FORM_065, DocumentType.PMPK)) {
            var found = bus.paper(type, "found").document();
            assertThat(found.content()).asString().isEqualTo("%PDF-1.4");
            assertThat(found.issuedOn()).isEqualTo(LocalDate.of(2025, 5, 20));
            assertThat(bus.paper(type, "not-found").found()).isFalse();
        }
    }
}
