package kz.enrollment.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
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

    @Test
    void wishes_keep_their_order_and_another_first_wish_replaces_the_first() {
        UUID first = choose(UUID.randomUUID());
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        draft.addWish(second, NOW);
        draft.addWish(third, NOW);
        assertThat(draft.wishes()).containsExactly(first, second, third);

        UUID other = choose(UUID.randomUUID());
        assertThat(draft.wishes()).containsExactly(other, second, third);
        choose(third);
        assertThat(draft.wishes()).containsExactly(third, second);
        choose(third);
        assertThat(draft.wishes()).containsExactly(third, second);
    }

    @Test
    void a_wish_is_named_once_and_three_are_enough() {
        UUID first = choose(UUID.randomUUID());
        assertRefused("wish.twice", () -> draft.addWish(first, NOW));
        draft.addWish(UUID.randomUUID(), NOW);
        draft.addWish(UUID.randomUUID(), NOW);
        assertRefused("wish.too_many", () -> draft.addWish(UUID.randomUUID(), NOW));
    }

    @Test
    void without_wishes_no_button_was_pressed_and_a_kept_first_wish_keeps_its_button() {
        UUID first = choose(UUID.randomUUID());
        draft.addWish(UUID.randomUUID(), NOW);
        draft.reorderWishes(List.of(first), false, NOW);
        assertThat(draft.byCatchment()).isTrue();

        draft.reorderWishes(List.of(), false, NOW);
        assertThat(draft.byCatchment()).isNull();
        assertThat(draft.streamId()).isEmpty();
    }

    @Test
    void whether_to_wait_is_part_of_what_is_confirmed() {
        assertThat(draft.keepsWaiting()).isTrue();
        draft.confirm(true, true, NOW);
        draft.keepWaiting(false, NOW);
        assertThat(draft.keepsWaiting()).isFalse();
        assertRefused("draft.not_confirmed", () -> draft.submitted(NOW));
    }

    private UUID choose(UUID stream) {
        draft.chooseSchool(new SchoolChoice(true, stream, false), NOW);
        return stream;
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
