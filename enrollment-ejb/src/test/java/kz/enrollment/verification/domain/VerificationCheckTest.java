package kz.enrollment.verification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.application.Channel;
import kz.enrollment.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class VerificationCheckTest {

    private static final Instant NOW = Instant.parse("2026-06-10T04:00:00Z");
    private static final UUID OFFICER = UUID.randomUUID();

    private final VerificationCheck check = new VerificationCheck(UUID.randomUUID(), CheckKind.FORM_065);

    @Test
    void a_silent_system_leaves_the_check_open_for_a_later_answer() {
        check.found(Finding.silent("HEALTH_BASE", "timeout"), NOW);
        assertThat(check.result()).isEqualTo(CheckResult.NOT_AVAILABLE);

        check.found(Finding.passed("HEALTH_BASE", "form.from_base", "a1"), NOW);
        assertThat(check.result()).isEqualTo(CheckResult.PASSED);
        assertThat(check.answerId()).isEqualTo("a1");
    }

    @Test
    void only_a_silent_system_is_asked_again_and_not_what_waits_for_an_officers_eye() {
        assertThat(check.awaitsSystem()).isTrue();
        check.found(Finding.silent("HEALTH_BASE", "timeout"), NOW);
        assertThat(check.awaitsSystem()).isTrue();
        check.found(Finding.forOfficer("HEALTH_BASE", "form.uploaded", "a2"), NOW);
        assertThat(check.awaitsSystem()).isFalse();
        assertThat(check.isOpen()).isTrue();
        assertThat(check.inCodes()).isEqualTo("NOT_AVAILABLE form.uploaded a2");
    }

    @Test
    void what_a_register_says_to_a_childs_disadvantage_counts_only_when_it_goes_on_saying_so() {
        Duration patience = Duration.ofHours(2);
        Finding no = Finding.failed("REGISTER_ZAGS", "kinship.not_found", "a1");
        check.found(no, NOW, patience);
        assertThat(check.result()).isEqualTo(CheckResult.NOT_AVAILABLE);
        assertThat(check.evidence()).isEqualTo("kinship.not_found");
        assertThat(check.awaitsSystem()).isTrue();

        check.found(Finding.silent("REGISTER_ZAGS", "timeout"), NOW.plus(Duration.ofHours(1)), patience);
        assertThat(check.isDoubted()).as("silence takes no doubt away").isTrue();

        check.found(no, NOW.plus(patience), patience);
        assertThat(check.result()).isEqualTo(CheckResult.FAILED);
        assertThat(check.awaitsSystem()).isFalse();
    }

    @Test
    void a_doubt_ends_with_a_good_answer_and_with_an_officers_hand() {
        Duration patience = Duration.ofHours(2);
        check.found(Finding.forOfficer("HEALTH_BASE", "form.uploaded", "a1"), NOW, patience);
        assertThat(check.awaitsSystem()).isTrue();
        check.found(Finding.passed("HEALTH_BASE", "form.from_base", "a2"), NOW, patience);
        assertThat(check.result()).isEqualTo(CheckResult.PASSED);
        assertThat(check.isDoubted()).isFalse();

        VerificationCheck other = new VerificationCheck(UUID.randomUUID(), CheckKind.KINSHIP);
        other.found(Finding.failed("REGISTER_ZAGS", "kinship.not_found", "a1"), NOW, patience);
        other.byHand(false, "Куәлік жоқ", OFFICER, NOW);
        assertThat(other.result()).isEqualTo(CheckResult.FAILED);
        assertThat(other.awaitsSystem()).isFalse();
    }

    @Test
    void what_the_application_itself_shows_needs_no_second_answer() {
        check.found(Finding.failed("APPLICATION", "form.missing", null), NOW, Duration.ofHours(2));
        assertThat(check.result()).isEqualTo(CheckResult.FAILED);
    }

    @Test
    void the_trail_does_not_quote_what_an_officer_wrote() {
        check.byHand(true, "Баланың паспорты", OFFICER, NOW);
        assertThat(check.inCodes()).isEqualTo("BY_HAND by hand");
        assertThat(check.evidence()).isEqualTo("Баланың паспорты");
        assertThat(check.source()).isEqualTo("OFFICER");
        assertThat(check.checkedAt()).isEqualTo(NOW);
    }

    @Test
    void a_settled_check_is_not_changed_by_the_system() {
        check.byHand(true, "Түпнұсқасын көрдім", OFFICER, NOW);
        check.found(Finding.failed("HEALTH_BASE", "form.missing", null), NOW);

        assertThat(check.result()).isEqualTo(CheckResult.BY_HAND);
        assertThat(check.byStaff()).isEqualTo(OFFICER);
    }

    @Test
    void an_officer_may_put_right_what_the_system_found_wrong() {
        check.found(Finding.failed("REGISTER_GBDFL", "identity.name_differs", "a1"), NOW);
        check.byHand(true, "Паспорт көрсетілді", OFFICER, NOW);

        assertThat(check.result().isGood()).isTrue();
    }

    @Test
    void a_good_check_needs_no_hand_and_a_hand_needs_a_note() {
        assertRefused("note.required", () -> check.byHand(true, "  ", OFFICER, NOW));
        assertRefused("note.too_long", () -> check.byHand(true, "a".repeat(1001), OFFICER, NOW));
        check.found(Finding.passed("HEALTH_BASE", "form.from_base", "a1"), NOW);
        assertRefused("check.not_manual", () -> check.byHand(false, "жоқ", OFFICER, NOW));
    }

    @Test
    void the_pmpk_conclusion_is_checked_only_for_special_needs() {
        assertThat(CheckKind.neededFor(Channel.PORTAL, false))
                .doesNotContain(CheckKind.PMPK)
                .hasSize(10);
        assertThat(CheckKind.neededFor(Channel.PORTAL, true))
                .contains(CheckKind.PMPK)
                .hasSize(11);
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
