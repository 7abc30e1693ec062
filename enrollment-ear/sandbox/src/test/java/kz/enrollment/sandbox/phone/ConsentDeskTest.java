package kz.enrollment.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import kz.enrollment.sandbox.TestClock;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentDeskTest {

    private static final Set<String> ACCESS = Set.of("GBDFLUniversal_token");

    private static final City CITY = City.ofCampaignYear(2026);

    private final TestClock clock = new TestClock();
    private final LivingCity city = new LivingCity(CITY);
    private final PhoneNetwork phones = new PhoneNetwork(clock, city);
    private final ConsentDesk desk = new ConsentDesk(clock, phones, city);
    private final String phone = showcase(Situation.ORDINARY);
    private final Person subject = city.familyAt(phone).orElseThrow().applicant();

    private static String showcase(Situation situation) {
        return CITY.families().stream()
                .filter(family -> family.situation() == situation && family.showcase())
                .map(family -> family.phone().number())
                .findFirst()
                .orElseThrow();
    }

    private ConsentStatus ask(String id, String number) {
        return desk.ask(request(id, number, false)).status();
    }

    private ConsentDesk.Standing poll(String id) {
        return desk.ask(request(id, phone, true));
    }

    private ConsentRequest request(String id, String number, boolean poll) {
        return new ConsentRequest(
                id, "", subject.iin(), number, "GBDFLUniversal_token", "Enrollment", Duration.ofHours(1), poll);
    }

    @Test
    void request_waits_until_511_is_sent() {
        assertThat(ask("a", phone)).isEqualTo(ConsentStatus.PENDING);
        assertThat(poll("a").code()).isEmpty();

        desk.receive(phone, " 511 ");

        assertThat(poll("a").status()).isEqualTo(ConsentStatus.APPROVED);
        assertThat(poll("a").code()).isPresent();
    }

    @Test
    void message_of_1414_names_the_person_it_is_about_and_has_no_six_digits() {
        ask("a", phone);
        assertThat(phones.messages(phone))
                .singleElement()
                .satisfies(message -> assertThat(message.other()).isEqualTo("1414"))
                .satisfies(message -> assertThat(message.text())
                        .contains(subject.name().given())
                        .doesNotContainPattern("\\d{6}"));
    }

    @Test
    void same_request_again_sends_no_second_message() {
        ask("a", phone);
        ask("a", phone);
        assertThat(phones.messages(phone)).hasSize(1);
    }

    @Test
    void answer_goes_to_the_newest_open_request() {
        ask("older", phone);
        ask("newer", phone);
        desk.receive(phone, "511");
        assertThat(poll("newer").status()).isEqualTo(ConsentStatus.APPROVED);
        assertThat(poll("older").status()).isEqualTo(ConsentStatus.PENDING);
    }

    @Test
    void denial_ends_the_request() {
        ask("a", phone);
        desk.receive(phone, "512");
        desk.receive(phone, "511");
        assertThat(poll("a").status()).isEqualTo(ConsentStatus.DENIED);
    }

    @Test
    void anything_else_is_not_understood_and_leaves_the_request_open() {
        ask("a", phone);
        desk.receive(phone, "иә");
        assertThat(poll("a").status()).isEqualTo(ConsentStatus.PENDING);
        assertThat(phones.messages(phone).get(0).text()).contains("511");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_IN_MOBILE_BASE, NOT_IN_MOBILE_BASE",
        "BLOCKS_1414, BLACKLISTED",
        "WRONG_PHONE, WRONG_NUMBER",
    })
    void phone_with_a_trouble_says_which(Situation situation, ConsentStatus status) {
        assertThat(ask("a", showcase(situation))).isEqualTo(status);
    }

    @Test
    void answer_from_the_right_phone_still_counts_after_one_from_a_wrong_phone() {
        var number = showcase(Situation.WRONG_PHONE);
        ask("a", number);
        desk.receive(number, "511");
        assertThat(poll("a").status()).isEqualTo(ConsentStatus.APPROVED);
    }

    @Test
    void unblocked_phone_gets_the_next_request() {
        var number = showcase(Situation.BLOCKS_1414);
        ask("a", number);
        phones.block1414(number, false);
        assertThat(ask("b", number)).isEqualTo(ConsentStatus.PENDING);
    }

    @Test
    void stranger_is_not_in_the_mobile_base() {
        assertThat(ask("a", "+77770000000")).isEqualTo(ConsentStatus.NOT_IN_MOBILE_BASE);
    }

    @Test
    void request_nobody_answers_expires() {
        ask("a", phone);
        clock.pass(Duration.ofMinutes(11));
        assertThat(poll("a").status()).isEqualTo(ConsentStatus.EXPIRED);
        desk.receive(phone, "511");
        assertThat(poll("a").status()).isEqualTo(ConsentStatus.EXPIRED);
    }

    @Test
    void poll_for_an_unknown_request_is_answered_as_expired() {
        assertThat(poll("never asked").status()).isEqualTo(ConsentStatus.EXPIRED);
        assertThat(phones.messages(phone)).isEmpty();
    }

    @Test
    void automatic_phone_answers_by_itself_at_once() {
        var number = CITY.families().stream()
                .map(Family::phone)
                .filter(Family.Phone::automatic)
                .findFirst()
                .orElseThrow()
                .number();
        assertThat(ask("a", number)).isEqualTo(ConsentStatus.PENDING);
        assertThat(poll("a").status()).isEqualTo(ConsentStatus.APPROVED);
        assertThat(phones.messages(number)).extracting(Message::text).contains("511");
    }

    @Test
    void token_opens_the_data_of_its_subject_until_it_ends() {
        ask("a", phone);
        desk.receive(phone, "511");
        var token = poll("a").code().orElseThrow();
        var key = poll("a").publicKey();

        assertThat(desk.opens(token, key, subject.iin(), ACCESS)).isTrue();
        assertThat(desk.opens(token, key, "200514099006", ACCESS)).isFalse();
        assertThat(desk.opens(token, "another key", subject.iin(), ACCESS)).isFalse();
        clock.pass(Duration.ofMinutes(61));
        assertThat(desk.opens(token, key, subject.iin(), ACCESS)).isFalse();
    }

    @Test
    void token_opens_no_other_service() {
        ask("a", phone);
        desk.receive(phone, "511");
        var standing = poll("a");

        assertThat(desk.opens(standing.code().orElseThrow(), standing.publicKey(), subject.iin(), Set.of("OTHER")))
                .isFalse();
    }

    @Test
    void one_answer_counts_for_every_access_name_of_its_dialogue() {
        ask("a", phone);
        assertThat(desk.ask(follower("b")).status()).isEqualTo(ConsentStatus.EXPIRED);
        desk.receive(phone, "511");
        int messages = phones.messages(phone).size();
        var follower = desk.ask(follower("c"));

        assertThat(follower.status()).isEqualTo(ConsentStatus.APPROVED);
        assertThat(follower.code()).isNotEqualTo(poll("a").code());
        assertThat(desk.opens(
                        follower.code().orElseThrow(), follower.publicKey(), subject.iin(), Set.of("ZAGS_CHILDREN")))
                .isTrue();
        assertThat(phones.messages(phone)).hasSize(messages);
    }

    private ConsentRequest follower(String id) {
        return new ConsentRequest(
                id, "a", subject.iin(), phone, "ZAGS_CHILDREN", "Enrollment", Duration.ofHours(1), true);
    }

    @Test
    void revoked_consent_opens_nothing_and_is_revoked_once() {
        ask("a", phone);
        desk.receive(phone, "511");
        var standing = poll("a");

        assertThat(desk.revoke("a", "200514099006")).isFalse();
        assertThat(desk.revoke("a", subject.iin())).isTrue();
        assertThat(desk.revoke("a", subject.iin())).isFalse();
        assertThat(desk.opens(standing.code().orElseThrow(), standing.publicKey(), subject.iin(), ACCESS))
                .isFalse();
    }
}
