package kz.enrollment.verification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a check lies on the officer's desk, and with what evidence. */
class OfficersDeskTest {

    private static final Instant NOW = Instant.parse("2026-06-10T04:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(3));
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final VerificationCheck check = new VerificationCheck(new UUID(0, 1), CheckKind.KINSHIP);

    @Test
    void what_no_system_can_tell_is_the_officer_s_at_once() {
        check.found(Finding.forOfficer("CONSENT_KDP", "consent.ended", null), NOW);
        assertThat(check.deskAt()).isEqualTo(NOW);
    }

    @Test
    void a_silent_system_is_waited_for_until_the_term_is_near() {
        check.found(Finding.silent("REGISTER_ZAGS", "timeout"), NOW);
        assertThat(check.deskAt()).isNull();
        check.found(Finding.silent("REGISTER_ZAGS", "fault"), LATER);
        assertThat(check.silentSince())
                .as("since the first unanswered question")
                .isEqualTo(NOW);
        check.handOver(LATER);
        assertThat(check.deskAt()).isEqualTo(LATER);
        assertThat(check.awaitsSystem()).as("it is asked on meanwhile").isTrue();
    }

    @Test
    void a_late_answer_takes_the_check_from_the_desk_and_leaves_its_exchange_as_evidence() {
        check.found(Finding.silent("REGISTER_ZAGS", "timeout"), NOW);
        check.handOver(NOW);
        check.found(Finding.passed("REGISTER_ZAGS", "kinship.confirmed", "a1").told("q1", NOW), LATER);
        assertThat(check.deskAt()).isNull();
        assertThat(check.silentSince()).isNull();
        assertThat(check.correlationId()).isEqualTo("q1");
        assertThat(check.answeredAt()).isEqualTo(NOW);
        assertThat(check.checkedAt()).isEqualTo(LATER);
    }

    @Test
    void a_doubt_is_no_matter_for_the_officer_until_it_is_over() {
        Finding foreigner = Finding.forOfficer("REGISTER_GBDFL", "address.foreigner", "a1");
        check.found(foreigner, NOW, PATIENCE);
        assertThat(check.deskAt()).isNull();
        check.found(foreigner, LATER, PATIENCE);
        assertThat(check.deskAt()).isEqualTo(LATER);
    }

    @Test
    void originals_have_a_page_of_their_own() {
        check.found(Finding.originals(), NOW);
        check.handOver(NOW);
        assertThat(check.deskAt()).isNull();
    }

    @Test
    void an_officer_s_hand_clears_the_desk() {
        check.found(Finding.forOfficer("REGISTER_ZAGS", "kinship.no_act", "a1").told("q1", NOW), NOW);
        check.byHand(true, "Seen", new UUID(0, 9), LATER);
        assertThat(check.deskAt()).isNull();
        assertThat(check.answeredAt()).isNull();
        assertThat(check.result()).isEqualTo(CheckResult.BY_HAND);
    }

    @Test
    void nothing_settled_or_not_asked_yet_is_handed_over() {
        check.handOver(NOW);
        assertThat(check.deskAt()).isNull();
        check.found(Finding.passed("REGISTER_ZAGS", "kinship.confirmed", "a1"), NOW);
        check.handOver(NOW);
        assertThat(check.deskAt()).isNull();
    }
}
