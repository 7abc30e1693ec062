package kz.enrollment.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.application.SchoolChoice;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class ApplicationDraftTest {

    private static final Instant NOW = Instant.parse("2026-06-10T04:00:00Z");
    private static final Iin CHILD = new Iin("200514599008");
    private static final Iin TWIN = new Iin("200514599911");

    private final ApplicationDraft draft = new ApplicationDraft(UUID.randomUUID(), UUID.randomUUID(), NOW);

    @Test
    void another_child_takes_the_details_and_confirmations_with_it() {
        assertThat(draft.chooseChild(CHILD, NOW)).isFalse();
        draft.fillDetails(PhoneNumber.of("87009900101"), true, NOW);
        draft.confirm(true, true, NOW);

        assertThat(draft.chooseChild(TWIN, NOW)).isTrue();
        assertThat(draft.areDetailsConfirmed()).isFalse();
        assertThat(draft.isTruthConfirmed()).isFalse();
    }

    @Test
    void a_change_after_the_confirmation_asks_for_it_again() {
        draft.confirm(true, true, NOW);
        draft.chooseSchool(new SchoolChoice(true, UUID.randomUUID(), false), NOW);
        assertRefused("draft.not_confirmed", () -> draft.submitted(NOW));

        draft.confirm(true, true, NOW);
        draft.documentsChanged(NOW);
        assertRefused("draft.not_confirmed", () -> draft.submitted(NOW));
    }

    @Test
    void a_submitted_draft_never_changes_again() {
        draft.confirm(true, true, NOW);
        draft.submitted(NOW);

        assertRefused("draft.submitted", () -> draft.chooseChild(CHILD, NOW));
        assertRefused("draft.submitted", () -> draft.fillDetails(null, false, NOW));
        assertRefused("draft.submitted", () -> draft.documentsChanged(NOW));
        assertRefused("draft.submitted", () -> draft.abandon(NOW));
        assertRefused("draft.submitted", () -> draft.submitted(NOW));
    }

    @Test
    void an_abandoned_draft_says_so() {
        draft.abandon(NOW);
        assertRefused("draft.abandoned", () -> draft.confirm(true, true, NOW));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
