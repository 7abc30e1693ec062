package kz.enrollment.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.consent.domain.Consent.Proof;
import kz.enrollment.consent.domain.Consent.Subject;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTest {

    private static final Instant NOW = Instant.parse("2026-07-03T10:00:00Z");
    private static final Subject CHILD = new Subject(new UUID(0, 2), new Iin("200514599008"), SubjectKind.CHILD);
    private static final Proof PROOF = new Proof("answer", "question");
    private static final PhoneNumber PHONE = new PhoneNumber("+77009900101");

    private final Consent consent = new Consent(new UUID(0, 1), CHILD, AccessName.PERSON_OF_CHILD, NOW);

    @Test
    void an_approval_opens_the_data_for_its_time() {
        consent.sent(NOW);
        assertThat(approve()).isTrue();
        assertThat(consent.grant(NOW.plus(Consent.VALIDITY).minusSeconds(1))).isPresent();
        assertThat(consent.grant(NOW.plus(Consent.VALIDITY))).isEmpty();
    }

    @Test
    void an_approval_that_ran_out_says_so_and_stands_no_more() {
        approve();
        Instant later = NOW.plus(Consent.VALIDITY).plus(Duration.ofHours(1));
        assertThat(consent.view(PHONE, later).status()).isEqualTo(ConsentStatus.RAN_OUT);
        assertThat(consent.stands(later)).isFalse();
        assertThat(consent.stands(NOW)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DENIED", "NOT_IN_MOBILE_BASE", "BLACKLISTED", "EXPIRED"})
    void after_an_end_without_consent_a_late_approval_changes_nothing(ConsentStatus end) {
        consent.turn(end, PROOF, NOW);
        assertThat(approve()).isFalse();
        assertThat(consent.status()).isEqualTo(end);
        assertThat(consent.stands(NOW)).isFalse();
    }

    @Test
    void after_a_wrong_number_the_right_one_may_still_approve() {
        consent.sent(NOW);
        consent.turn(ConsentStatus.WRONG_NUMBER, PROOF, NOW);
        consent.sent(NOW);
        assertThat(consent.status()).isEqualTo(ConsentStatus.WRONG_NUMBER);
        assertThat(approve()).isTrue();
    }

    @Test
    void nobody_waits_longer_than_ten_minutes_for_a_person() {
        consent.sent(NOW);
        assertThat(consent.expireIfOverdue(NOW.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(consent.expireIfOverdue(NOW.plus(Duration.ofMinutes(10)).plusSeconds(1)))
                .isTrue();
        assertThat(consent.status()).isEqualTo(ConsentStatus.EXPIRED);
    }

    @Test
    void a_silent_service_costs_the_parent_no_time() {
        consent.sent(NOW);
        consent.silent();
        assertThat(consent.view(PHONE, NOW).trouble()).isTrue();
        assertThat(consent.expireIfOverdue(NOW.plus(Duration.ofHours(1)))).isFalse();
        assertThat(consent.expireIfOverdue(NOW.plus(Consent.VALIDITY).plus(Duration.ofHours(1))))
                .isTrue();
    }

    @Test
    void the_persons_time_begins_with_the_message_and_is_longer_when_the_service_came_back_late() {
        Instant sent = NOW.plus(Duration.ofMinutes(5));
        consent.sent(sent);
        assertThat(consent.expireIfOverdue(sent.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(consent.expireIfOverdue(sent.plus(Duration.ofMinutes(10)).plusSeconds(1)))
                .isTrue();

        Consent late = new Consent(new UUID(0, 2), CHILD, AccessName.PERSON_OF_CHILD, NOW);
        Instant recovered = NOW.plus(Duration.ofHours(1));
        late.sent(recovered);
        assertThat(late.expireIfOverdue(recovered.plus(Duration.ofHours(23)))).isFalse();
        assertThat(late.isWatched(recovered.plus(Duration.ofMinutes(9)))).isTrue();
        assertThat(late.isWatched(recovered.plus(Duration.ofMinutes(11)))).isFalse();
    }

    @Test
    void who_is_not_waiting_on_a_page_has_a_day() {
        Consent unattended = new Consent(new UUID(0, 3), CHILD, AccessName.PERSON_OF_CHILD, NOW).unattended();
        unattended.sent(NOW);
        assertThat(unattended.expireIfOverdue(NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(unattended.expireIfOverdue(NOW.plus(Duration.ofHours(25)))).isTrue();
    }

    @Test
    void an_answer_ends_the_trouble() {
        consent.silent();
        consent.sent(NOW);
        assertThat(consent.view(PHONE, NOW).trouble()).isFalse();
    }

    @Test
    void a_message_is_sent_only_until_the_first_answer() {
        assertThat(consent.neverAnswered()).isTrue();
        consent.sent(NOW);
        assertThat(consent.neverAnswered()).isFalse();
    }

    @Test
    void a_consent_that_a_register_refuses_is_lost_with_its_key() {
        approve();
        consent.lose(NOW);
        assertThat(consent.status()).isEqualTo(ConsentStatus.RAN_OUT);
        assertThat(consent.until()).contains(NOW);
        assertThat(consent.grant(NOW)).isEmpty();
    }

    @Test
    void a_parent_takes_a_consent_back_once_and_the_service_is_to_be_told() {
        approve();
        assertThat(consent.revoke(NOW)).isTrue();
        assertThat(consent.grant(NOW)).isEmpty();
        assertThat(consent.awaitsRevocation()).isTrue();
        assertThat(consent.revoke(NOW)).isFalse();
        consent.revocationTold(NOW);
        assertThat(consent.awaitsRevocation()).isFalse();
        assertThat(consent.status()).isEqualTo(ConsentStatus.REVOKED);
    }

    @Test
    void a_consent_that_is_still_asked_for_is_taken_back_before_its_approval() {
        consent.sent(NOW);
        assertThat(consent.revoke(NOW)).isTrue();
        assertThat(approve()).isFalse();
        assertThat(consent.grant(NOW)).isEmpty();
        assertThat(consent.awaitsRevocation()).isTrue();
    }

    @Test
    void a_follower_ends_with_the_request_that_sends_the_message_and_never_before() {
        Consent follower = consent.followedBy(new UUID(0, 3), AccessName.BIRTH_ACT);
        assertThat(follower.leads()).isFalse();
        assertThat(follower.dialogue()).isEqualTo(consent.id());
        consent.turn(ConsentStatus.DENIED, PROOF, NOW);
        follower.endWith(consent);
        assertThat(follower.status()).isEqualTo(ConsentStatus.DENIED);
    }

    @Test
    void nothing_but_an_approval_approves() {
        assertThatThrownBy(() -> consent.turn(ConsentStatus.APPROVED, PROOF, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private boolean approve() {
        return consent.approve("token", "key", PROOF, NOW);
    }
}
