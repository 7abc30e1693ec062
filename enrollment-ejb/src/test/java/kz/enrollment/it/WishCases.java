package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.WishStanding;
import kz.enrollment.application.WishView;
import kz.enrollment.it.WaitingBeans.Sent;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import org.junit.jupiter.api.Test;

/** Up to three wishes in one application (issue 3, line 3). */
interface WishCases extends ServiceBeans {

    WaitingBeans waiting();

    @Test
    default void the_first_wish_with_a_place_holds_it_and_the_rest_is_dropped() throws Exception {
        Stream full = world().stream(1);
        Stream second = waiting().beside(full, 4);
        Stream third = waiting().beside(full, 4);
        waiting().fill(full, 1);

        Sent sent = waiting().send(waiting().wishing(full, second, third));

        ReceiptView receipt = sent.receipt();
        assertThat(receipt.placeHeld()).isTrue();
        assertThat(receipt.stream().id()).isEqualTo(second.id());
        assertThat(receipt.number()).matches("T[0-9]{4}-" + second.code() + "-[0-9]{6}");
        assertThat(receipt.wishes())
                .extracting(wish -> wish.atSubmission().state())
                .containsExactly(ClaimState.WAITING, ClaimState.HOLDING);
        WishStanding first = receipt.wishes().get(0);
        assertThat(first.now().position()).isEqualTo(1);
        assertThat(first.atSubmission().category()).isEqualTo(Category.K);
        assertThat(first.atSubmission().beforeInCategory()).isEqualTo(1);
        assertThat(receipt.wishes().get(1).atSubmission().category()).isEqualTo(Category.O);
        assertThat(waiting().ledger(third)).isEmpty();
        assertThat(world().text("select school_id from enrollment_application where id = ?", sent.id()))
                .isEqualTo(second.school().toString());
        assertThat(waiting().view(sent).wishes())
                .usingRecursiveComparison()
                .as("the page tells the same as the receipt a moment ago")
                .isEqualTo(receipt.wishes());
    }

    @Test
    default void the_receipts_paper_tells_of_every_tried_wish() throws Exception {
        Stream full = world().stream(1);
        Stream second = waiting().beside(full, 4);
        waiting().fill(full, 1);

        Sent sent = waiting().send(waiting().wishing(full, second));

        String content = world().text(
                        "select content from issued_document where application_id = ? and kind = 'RECEIPT'", sent.id());
        assertThat(world().text(
                                "select (?::jsonb -> 'wishes' -> 0 ->> 'state') || (?::jsonb -> 'wishes' -> 0 ->> 'position')"
                                        + " || (?::jsonb -> 'places' ->> 'state') || (?::jsonb -> 'places' ->> 'outside')"
                                        + " || (?::jsonb ->> 'keepWaiting')",
                                content,
                                content,
                                content,
                                content,
                                content))
                .isEqualTo("WAITING1HOLDING1true");
        assertThat(world().text("select school_id from issued_document where application_id = ?", sent.id()))
                .isEqualTo(second.school().toString());
    }

    @Test
    default void who_does_not_want_to_wait_gets_numbers_but_no_list() throws Exception {
        Stream full = world().stream(1);
        Stream alsoFull = waiting().beside(full, 0);
        waiting().fill(full, 1);
        Family family = waiting().wishing(full, alsoFull);
        waiting().noWaiting(family);

        ReceiptView receipt = waiting().send(family).receipt();

        assertThat(receipt.placeHeld()).isFalse();
        assertThat(receipt.stream().id()).isEqualTo(full.id());
        assertThat(receipt.wishes())
                .extracting(wish -> wish.now().state())
                .containsExactly(ClaimState.WITHOUT, ClaimState.WITHOUT);
        assertThat(waiting().ledger(alsoFull)).containsExactly("NO_PLACE");
    }

    @Test
    default void the_statement_names_all_wishes_in_order_and_the_choice_to_wait() throws Exception {
        Stream first = world().stream(4);
        Stream second = waiting().beside(first, 4);
        Family family = waiting().wishing(first, second);

        Sent sent = waiting().send(family);

        assertThat(waiting().view(sent).statement())
                .containsSubsequence(
                        "Мектеп: Мектеп\n",
                        "Екінші таңдау: Көрші мектеп, орыс тілі\n",
                        "Бос орын болмаса: бала күту тізімінде қалады\n");
    }

    @Test
    default void wishes_are_added_raised_and_removed_and_the_confirmation_goes_each_time() throws Exception {
        Stream first = world().stream(4);
        Stream second = waiting().beside(first, 4);
        Stream third = waiting().beside(first, 4);
        Family family = world().family(first, true);

        DraftView shown = drafting(family, () -> {
            drafts().addWish(family.draft(), second.id());
            drafts().addWish(family.draft(), third.id());
            drafts().raiseWish(family.draft(), second.id());
            drafts().raiseWish(family.draft(), third.id());
            drafts().removeWish(family.draft(), second.id());
            drafts().keepWaiting(family.draft(), false);
        });

        assertThat(shown.wishes()).extracting(wish -> wish.stream().id()).containsExactly(third.id(), first.id());
        assertThat(shown.wishes()).extracting(WishView::rank).containsExactly(1, 2);
        assertThat(shown.wishes()).extracting(WishView::category).containsExactly(Category.O, Category.K);
        assertThat(shown.stream().id()).isEqualTo(third.id());
        assertThat(shown.byCatchment()).isFalse();
        assertThat(shown.keepWaiting()).isFalse();
        assertThat(shown.truthConfirmed()).isFalse();
    }

    @Test
    default void a_fourth_wish_and_a_second_of_the_same_stream_are_refused() throws Exception {
        Stream first = world().stream(4);
        Stream second = waiting().beside(first, 4);
        Stream third = waiting().beside(first, 4);
        Stream fourth = waiting().beside(first, 4);
        Family family = waiting().wishing(first, second);

        assertWishRefused("wish.twice", family, first.id());
        assertWishRefused("wish.twice", family, second.id());
        drafting(family, () -> drafts().addWish(family.draft(), third.id()));
        assertWishRefused("wish.too_many", family, fourth.id());
        assertWishRefused("stream.other_campaign", family, world().stream(4).id());
    }

    @Test
    default void a_repeated_submission_answers_the_first_receipt_with_its_wishes() throws Exception {
        Stream full = world().stream(1);
        Stream second = waiting().beside(full, 4);
        waiting().fill(full, 1);
        Sent sent = waiting().send(waiting().wishing(full, second));
        Family family = sent.family();

        ReceiptView again = desk().parent(
                        family.account(), () -> submissions().submit(family.draft(), UUID.randomUUID(), "000000"));

        assertThat(again).usingRecursiveComparison().isEqualTo(sent.receipt());
        assertThat(waiting().ledger(full)).containsExactly("HELD", "WAITING");
    }

    private DraftView drafting(Family family, Runnable changes) throws Exception {
        return desk().parent(family.account(), () -> {
            changes.run();
            return drafts().view(family.draft());
        });
    }

    private void assertWishRefused(String code, Family family, UUID stream) {
        assertThatThrownBy(() -> drafting(family, () -> drafts().addWish(family.draft(), stream)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.field()).isEqualTo("school");
                });
    }
}
