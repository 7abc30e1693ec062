package kz.enrollment.statesystems.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.statesystems.ChildrenRegister.Child;
import kz.enrollment.statesystems.ChildrenRegister.Kinship;
import kz.enrollment.statesystems.ConsentService;
import kz.enrollment.statesystems.ConsentService.Status;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.statesystems.PersonRegister.Access;
import kz.enrollment.statesystems.PersonRegister.Result;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded answers of each system become the port's records. */
class AdaptersTest {

    private static final Iin IIN = new Iin("200514599008");
    private static final PhoneNumber PHONE = new PhoneNumber("+77009900101");
    private static final Access ACCESS = new Access("token", "key");

    private static final String PERSON = """
            <persons><person><iin>200514599008</iin><surname>ҒАБДУЛЛИНА</surname><name>ӘСЕЛ</name>
            <birthDate>2020-05-14</birthDate>
            <gender><code>2</code><nameRu>ЖЕНСКИЙ</nameRu><nameKz>ӘЙЕЛ</nameKz></gender>
            <citizenship><code>398</code><nameRu>КАЗАХСТАН</nameRu><nameKz>ҚАЗАҚСТАН</nameKz></citizenship>
            <lifeStatus><code>0</code><nameRu>ЖИВ</nameRu><nameKz>ТІРІ</nameKz></lifeStatus>
            %s
            </person></persons>
            """;
    private static final String ADDRESS = """
            <regAddress><country><code>398</code></country>
            <district><code>1910</code><nameRu>город Алматы</nameRu><nameKz>Алматы қаласы</nameKz></district>
            <region><code>1911</code><nameRu>Бостандыкский район</nameRu><nameKz>Бостандық ауданы</nameKz></region>
            <street>ул. Шапагат-1</street><building>12А</building>%s<flat>7</flat><beginDate>2024-02-01</beginDate>
            %s<arCode>0201300123456789</arCode></regAddress>
            """;
    private static final String PERMANENT = "<status><code>1</code></status>";

    private final BusStub bus = new BusStub();

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void the_mobile_base_says_yes_or_no() {
        assertThat(mobileBase("true")).isTrue();
        assertThat(mobileBase("false")).isFalse();
        assertThat(bus.received()).contains("<iin>200514599008</iin><phone>+77009900101</phone>");
    }

    private boolean mobileBase(String registered) {
        var client = bus.says("<registered>" + registered + "</registered>").client();
        return new ShepMobileBase(client).registered(IIN, PHONE).registered();
    }

    @Test
    void an_approval_brings_the_key_to_the_data() {
        var answer = consent("""
                <k:kdp xmlns:k="http://service.2fa-chain.kz/ns/kdp"><k:status>APPROVED</k:status>
                <k:code>token</k:code><k:public-key>key</k:public-key></k:kdp>
                """);
        assertThat(answer.status()).isEqualTo(Status.APPROVED);
        assertThat(answer.token()).isEqualTo("token");
        assertThat(answer.publicKey()).isEqualTo("key");
        assertThat(answer.answerId()).isEqualTo(BusStub.ANSWER_ID);
        assertThat(bus.received())
                .contains("<uin>200514599008</uin><company>")
                .contains("<access_name>GBDFLUniversal_token</access_name>")
                .contains("<expiresIn>86400000</expiresIn><omit-sms>true</omit-sms>")
                .contains("<phone>+77009900101</phone><request_id>00000000-0000-0001-0000-000000000002</request_id>");
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void without_an_approval_there_is_no_key(Status status) {
        var answer = consent(kdp("<status>" + status + "</status><code>token</code><public-key>key</public-key>"));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.token()).isNull();
        assertThat(answer.publicKey()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<status>APPROVED</status>", "<status>PERHAPS</status>", "<code>token</code>"})
    void an_approval_without_a_key_or_another_status_is_malformed(String inside) {
        assertThatThrownBy(() -> consent(kdp(inside)))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessage("KDP_SERVICE MALFORMED");
    }

    private static String kdp(String inside) {
        return "<kdp xmlns=\"http://service.2fa-chain.kz/ns/kdp\">" + inside + "</kdp>";
    }

    private ConsentService.Answer consent(String data) {
        var service = new ShepConsentService(
                bus.says(data).client(), "Company", "990140009999", new OrganisationToken(BusPki.keys(), BusPki.CLOCK));
        return service.ask(new ConsentService.Request(
                new UUID(1, 2), new UUID(1, 3), IIN, PHONE, "GBDFLUniversal_token", Duration.ofHours(24), true));
    }

    @Test
    void a_person_comes_with_name_citizenship_and_address() {
        var person = ask(PERSON.formatted(ADDRESS.formatted("<corpus>2</corpus>", PERMANENT)))
                .person();
        assertThat(person.name()).isEqualTo(new PersonName("ҒАБДУЛЛИНА", "ӘСЕЛ", null));
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(2020, 5, 14));
        assertThat(person.citizenship()).isEqualTo("398");
        assertThat(person.alive()).isTrue();
        var address = person.address();
        assertThat(address.street()).isEqualTo("ул. Шапагат-1");
        assertThat(address.building()).isEqualTo("12А/2");
        assertThat(address.flat()).isEqualTo("7");
        assertThat(address.textRu()).isEqualTo("город Алматы, Бостандыкский район, ул. Шапагат-1, д. 12А/2, кв. 7");
        assertThat(address.textKk()).isEqualTo("Алматы қаласы, Бостандық ауданы, ул. Шапагат-1, 12А/2-үй, 7-пәтер");
        assertThat(address.temporary()).isFalse();
        assertThat(address.since()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(address.until()).isNull();
        assertThat(address.code()).isEqualTo("0201300123456789");
    }

    @Test
    void a_temporary_registration_has_an_end() {
        String temporary = "<endDate>2026-12-31</endDate><status><code>2</code></status>";
        var address =
                ask(PERSON.formatted(ADDRESS.formatted("", temporary))).person().address();
        assertThat(address.temporary()).isTrue();
        assertThat(address.until()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(address.building()).isEqualTo("12А");
    }

    @Test
    void a_person_without_registration_has_no_address() {
        assertThat(ask(PERSON.formatted("")).person().address()).isNull();
    }

    @Test
    void half_an_address_does_not_say_that_somebody_lives_nowhere() {
        assertThatThrownBy(() -> ask(PERSON.formatted(ADDRESS.formatted("", ""))))
                .hasMessage("GBDFLUniversal_token MALFORMED");
        assertThat(ask(PERSON.formatted("<regAddress/>")).person().address()).isNull();
    }

    @Test
    void an_unknown_person_is_not_found_and_a_refused_token_says_so() {
        assertThat(ask("<persons/>").result()).isEqualTo(Result.NOT_FOUND);
        bus.says("ERR_TOKEN", "");
        assertThat(persons().ask(IIN, ACCESS).result()).isEqualTo(Result.CONSENT_REFUSED);
    }

    @Test
    void somebody_else_s_record_is_malformed() {
        String other = PERSON.formatted("").replace("200514599008", "200514599911");
        assertThatThrownBy(() -> ask(other)).hasMessage("GBDFLUniversal_token MALFORMED");
    }

    private PersonRegister.Answer ask(String data) {
        bus.says(data);
        return persons().ask(IIN, ACCESS);
    }

    private ShepPersonRegister persons() {
        return new ShepPersonRegister(bus.client(), Clock.systemUTC());
    }

    @Test
    void children_come_with_their_kinship() {
        bus.says("""
                <children><child><iin>200514599911</iin><surname>Ұзақ</surname><name>Һан</name><patronymic>Өтеұлы</patronymic>
                <birthDate>2020-05-14</birthDate><kinship>GUARDIAN</kinship><actNumber>99-1</actNumber>
                <actDate>2020-05-20</actDate></child></children>
                """);
        var answer = new ShepChildrenRegister(bus.client()).ask(IIN, ACCESS);
        assertThat(answer.consentRefused()).isFalse();
        assertThat(answer.children())
                .containsExactly(new Child(
                        new Iin("200514599911"),
                        new PersonName("Ұзақ", "Һан", "Өтеұлы"),
                        LocalDate.of(2020, 5, 14),
                        Kinship.GUARDIAN,
                        "99-1"));
    }

    @Test
    void an_odd_entry_does_not_hide_the_brothers_and_sisters() {
        String sister = "<child><iin>200514599911</iin><surname>A</surname><birthDate>2020-05-14</birthDate>"
                + "<kinship>MOTHER</kinship></child>";
        bus.says("<children><child><iin>1</iin><surname>A</surname><birthDate>2020-05-14</birthDate>"
                + "<kinship>MOTHER</kinship></child><child><surname>Newborn</surname></child>" + sister + sister
                + "</children>");

        assertThat(new ShepChildrenRegister(bus.client()).ask(IIN, ACCESS).children())
                .extracting(child -> child.iin().value())
                .containsExactly("200514599911");
    }

    @Test
    void a_refused_token_says_nothing_about_children() {
        bus.says("ERR_TOKEN", "");
        assertThat(new ShepChildrenRegister(bus.client()).ask(IIN, ACCESS).consentRefused())
                .isTrue();
    }

    @Test
    void an_enrolled_child_comes_with_school_and_grade() {
        bus.says("<enrolled>true</enrolled><school>№ 1</school><grade>1</grade>");
        var enrolled = new ShepEnrolmentRegister(bus.client()).enrolled(IIN);
        assertThat(enrolled.enrolled()).isTrue();
        assertThat(enrolled.school()).isEqualTo("№ 1");
        assertThat(enrolled.grade()).isEqualTo(1);
        bus.says("<enrolled>false</enrolled>");
        assertThat(new ShepEnrolmentRegister(bus.client()).enrolled(IIN).grade())
                .isNull();
    }

    @Test
    void a_form_comes_as_bytes_and_its_absence_as_an_answer() {
        bus.says("<found>true</found><document><number>77</number><issuedOn>2026-05-01</issuedOn>"
                + "<mime>application/pdf</mime><content>JVBERi0x\nLjQ=</content></document>");
        var found = new ShepHealthBase(bus.client()).document(IIN, DocumentType.FORM_052);
        assertThat(bus.received()).contains("<form>052-2</form>");
        assertThat(found.document().content()).asString().isEqualTo("%PDF-1.4");
        bus.says("<found>false</found>");
        var missing = new ShepPmpkBase(bus.client()).conclusion(IIN);
        assertThat(missing.found()).isFalse();
        assertThat(missing.answerId()).isEqualTo(BusStub.ANSWER_ID);
    }

    @Test
    void a_form_that_is_no_base_64_is_malformed() {
        bus.says("<found>true</found><document><number>77</number><issuedOn>2026-05-01</issuedOn>"
                + "<mime>application/pdf</mime><content>J</content></document>");
        assertThatThrownBy(() -> new ShepHealthBase(bus.client()).document(IIN, DocumentType.FORM_065))
                .hasMessage("HEALTH_DOCUMENT MALFORMED");
    }
}
