package kz.enrollment.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.consent.domain.Consent.Proof;
import kz.enrollment.consent.domain.Consent.Subject;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

/** The consents to one applicant's data, as one answer on a phone gave them. */
class ConsentSetTest {

    private static final Instant NOW = Instant.parse("2026-07-03T10:00:00Z");
    private static final PhoneNumber PHONE = new PhoneNumber("+77009900101");
    private static final Subject ME = new Subject(new UUID(0, 2), new Iin("200514599008"), SubjectKind.APPLICANT);

    private final List<Consent> given = dialogue(1);

    @Test
    void everything_is_asked_for_at_first_and_nothing_while_it_stands() {
        assertThat(set(List.of()).lacking(NOW)).containsExactlyElementsOf(AccessName.neededFor(SubjectKind.APPLICANT));
        assertThat(set(given).lacking(NOW)).isEmpty();
        given.forEach(ConsentSetTest::approve);
        assertThat(set(given).lacking(NOW)).isEmpty();
    }

    @Test
    void one_consent_opens_its_own_service_and_no_other() {
        approve(given.get(0));
        assertThat(set(given).grant(AccessName.PERSON, NOW)).isPresent();
        assertThat(set(given).grant(AccessName.CHILDREN, NOW)).isEmpty();
        assertThat(set(given).isComplete(NOW)).isFalse();
    }

    @Test
    void what_was_not_given_speaks_for_all() {
        approve(given.get(0));
        given.get(1).turn(ConsentStatus.DENIED, new Proof("answer", null), NOW);
        assertThat(status(given, NOW)).isEqualTo(ConsentStatus.DENIED);
        assertThat(set(given).lacking(NOW)).containsExactly(AccessName.CHILDREN);
    }

    @Test
    void consents_that_end_within_the_hour_are_asked_for_with_one_message() {
        given.forEach(ConsentSetTest::approve);
        given.get(2).lose(NOW);
        Instant late = NOW.plus(Consent.VALIDITY).minus(Duration.ofMinutes(30));
        assertThat(set(given).lacking(NOW)).containsExactly(AccessName.SOCIAL_STATUS);
        assertThat(set(given).lacking(late)).hasSize(3);
    }

    @Test
    void the_newest_request_counts() {
        given.forEach(consent -> consent.turn(ConsentStatus.DENIED, new Proof("answer", null), NOW));
        List<Consent> again = dialogue(11);
        List<Consent> newestFirst = new ArrayList<>(again);
        newestFirst.addAll(given);
        assertThat(status(newestFirst, NOW)).isEqualTo(ConsentStatus.REQUESTED);
    }

    @Test
    void consents_of_a_former_version_count_as_ended() {
        approve(given.get(0));
        assertThat(status(given.subList(0, 1), NOW)).isEqualTo(ConsentStatus.RAN_OUT);
    }

    private static ConsentStatus status(List<Consent> consents, Instant at) {
        return set(consents).view(PHONE, at).orElseThrow().status();
    }

    private static ConsentSet set(List<Consent> consents) {
        return new ConsentSet(SubjectKind.APPLICANT, consents);
    }

    private static void approve(Consent consent) {
        consent.approve("token", "key", new Proof("answer", "question"), NOW);
    }

    private static List<Consent> dialogue(int first) {
        var leading = new Consent(new UUID(0, first), ME, AccessName.PERSON, NOW);
        return List.of(
                leading,
                leading.followedBy(new UUID(0, first + 1), AccessName.CHILDREN),
                leading.followedBy(new UUID(0, first + 2), AccessName.SOCIAL_STATUS));
    }
}
