package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.EventView;
import kz.enrollment.application.PaperSlip;
import kz.enrollment.it.WaitingBeans.Sent;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Iin;
import org.junit.jupiter.api.Test;

/** Lists, what is served from them, and how waiting ends (issue 3, line 3). */
interface WaitingCases extends ServiceBeans {

    WaitingBeans waiting();

    PaperBeans paper();

    @Test
    default void a_freed_place_goes_to_the_list_in_the_same_transaction_and_the_parent_is_told() throws Exception {
        Stream stream = world().stream(1);
        Sent holder = waiting().fill(stream, 1).get(0);
        Sent first = waiting().send(world().family(stream, true));
        Sent second = waiting().send(world().family(stream, true));
        assertThat(waiting().notices(first, "күту тізімінде")).isEqualTo(1);

        waiting().withdraw(holder);

        assertThat(waiting().ledger(stream)).containsExactly("HELD", "WAITING", "WAITING", "FREED", "SERVED");
        assertThat(waiting().notices(first, "орын тиді")).isEqualTo(1);
        assertThat(waiting().notices(second, "орын тиді")).isZero();
        ApplicationView served = waiting().eventually(first, ApplicationView::placeHeld);
        assertThat(served.placeHeld()).isTrue();
        assertThat(served.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(served.history()).extracting(EventView::kind).contains("SERVED");
        assertThat(waiting().view(second).wishes().get(0).now().position()).isEqualTo(1);
        waiting().admit(first, stream);
    }

    @Test
    default void a_place_from_the_list_moves_the_application_and_leaves_the_lower_lists() throws Exception {
        Stream first = world().stream(1);
        Stream second = waiting().beside(first, 4);
        Stream third = waiting().beside(first, 0);
        waiting().fill(first, 1);
        Sent holder = waiting().send(world().family(second, false));
        Sent sent = waiting().send(waiting().wishing(first, second, third));
        world().allChecksGood(sent.id());

        waiting().withdraw(holder);

        ApplicationView moved = waiting().settled(sent);
        assertThat(moved.stream().id()).isEqualTo(second.id());
        assertThat(moved.placeHeld()).isTrue();
        assertThat(moved.number()).isEqualTo(sent.receipt().number());
        assertThat(moved.wishes())
                .extracting(wish -> wish.now().state())
                .containsExactly(ClaimState.WAITING, ClaimState.HOLDING, ClaimState.ENDED);
        assertThat(moved.history()).extracting(EventView::kind).contains("SERVED", "MOVED");
        assertThat(world().text(
                                "select result from verification_check where application_id = ? and kind = 'ADDRESS'",
                                sent.id()))
                .as("where the address lies is another question in another stream")
                .isNotEqualTo("PASSED");
        waiting().admit(sent, second);
    }

    @Test
    default void a_refusal_for_lack_of_places_keeps_the_list_and_says_the_position() throws Exception {
        Stream stream = world().stream(1);
        waiting().fill(stream, 1);
        Sent sent = waiting().send(world().family(stream, true));

        waiting().refuse(sent, stream, 3);

        ApplicationView refused = waiting().view(sent);
        assertThat(refused.status()).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(refused.wishes().get(0).now().waiting()).isTrue();
        assertThat(world().text("""
                        select (content -> 'places' ->> 'waiting') || ' ' || (content -> 'places' ->> 'position') || ' '
                            || (content -> 'places' ->> 'catchment') || ' of ' || (content -> 'places' ->> 'places')
                        from issued_document where application_id = ? and kind = 'REFUSAL'
                        """, sent.id())).isEqualTo("true 1 1 of 1");
    }

    @Test
    default void whoever_is_served_after_a_refusal_comes_back_and_a_new_decision_takes_the_place_of_the_old()
            throws Exception {
        Stream stream = world().stream(1);
        Sent holder = waiting().fill(stream, 1).get(0);
        Sent sent = waiting().send(world().family(stream, true));
        waiting().refuse(sent, stream, 3);
        waiting().makeOverdue(sent);

        waiting().withdraw(holder);

        ApplicationView reopened = waiting().settled(sent);
        assertThat(reopened.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(reopened.dueAt()).isAfter(Instant.now());
        assertThat(reopened.history()).extracting(EventView::kind).contains("REFUSED", "SERVED", "REOPENED");
        waiting().admit(sent, stream);
        assertThat(world().rows("""
                        select d.kind, d.superseded_by is null from decision d where d.application_id = ? order by d.decided_at
                        """, sent.id())).hasToString("[[REFUSAL, f], [ADMISSION, t]]");
        assertThat(inForce(sent, "REFUSAL")).isFalse();
        assertThat(inForce(sent, "ADMISSION")).isTrue();
    }

    @Test
    default void of_two_refusals_the_later_is_in_force() throws Exception {
        Stream stream = world().stream(1);
        Sent holder = waiting().fill(stream, 1).get(0);
        Sent sent = waiting().send(world().family(stream, true));
        waiting().refuse(sent, stream, 3);
        waiting().withdraw(holder);
        waiting().settled(sent);

        waiting().refuse(sent, stream, 1);

        assertThat(world().rows(
                                "select verification_code from issued_document where application_id = ? and kind = 'REFUSAL'"
                                        + " order by issued_at",
                                sent.id()))
                .extracting(row -> papers().check(row.get(0)).orElseThrow().inForce())
                .containsExactly(false, true);
    }

    @Test
    default void who_did_not_wish_to_wait_is_passed_by_after_the_refusal() throws Exception {
        Stream stream = world().stream(1);
        Sent holder = waiting().fill(stream, 1).get(0);
        Family family = world().family(stream, true);
        waiting().noWaiting(family);
        Sent sent = waiting().send(family);
        waiting().refuse(sent, stream, 3);

        waiting().withdraw(holder);

        assertThat(waiting().settled(sent).status()).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(waiting().ledger(stream)).containsExactly("HELD", "NO_PLACE", "FREED");
    }

    @Test
    default void a_refusal_on_another_ground_leaves_all_places_and_lists() throws Exception {
        Stream full = world().stream(1);
        Stream second = waiting().beside(full, 4);
        waiting().fill(full, 1);
        Sent sent = waiting().send(waiting().wishing(full, second));

        waiting().refuse(sent, second, 2);

        assertThat(waiting().ledger(full)).containsExactly("HELD", "WAITING", "LEFT_LIST");
        assertThat(waiting().ledger(second)).containsExactly("HELD", "FREED");
    }

    @Test
    default void a_withdrawal_gives_back_every_place_and_every_list() throws Exception {
        Stream full = world().stream(1);
        Stream second = waiting().beside(full, 4);
        waiting().fill(full, 1);
        Sent sent = waiting().send(waiting().wishing(full, second));

        waiting().withdraw(sent);

        assertThat(waiting().view(sent).wishes())
                .extracting(wish -> wish.now().state())
                .containsOnly(ClaimState.ENDED);
    }

    @Test
    default void nobody_is_refused_for_lack_of_places_who_was_just_served() throws Exception {
        Stream stream = world().stream(1);
        Sent holder = waiting().fill(stream, 1).get(0);
        Sent sent = waiting().send(world().family(stream, true));
        waiting().withdraw(holder);

        assertThatThrownBy(() -> waiting().refuse(sent, stream, 3))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        // the task that follows a service may change the case between the look and the refusal
                        refused -> assertThat(refused.code()).isIn("refusal.place_held", "changed-by-another"));
        assertThat(waiting().settled(sent).placeHeld()).isTrue();
    }

    @Test
    default void a_refused_child_on_a_list_may_begin_another_application_and_an_active_one_may_not() throws Exception {
        Stream stream = world().stream(1);
        waiting().fill(stream, 1);
        Sent sent = waiting().send(world().family(stream, true));
        assertThatThrownBy(() -> choosesTheChildAgain(sent, stream))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("child.has_application"));
        waiting().refuse(sent, stream, 3);

        UUID draft = choosesTheChildAgain(sent, stream);

        assertThat(world().text("select child_iin from application_draft where id = ?", draft))
                .isEqualTo(sent.family().childIin());
    }

    private UUID choosesTheChildAgain(Sent sent, Stream stream) throws Exception {
        return desk().parent(sent.family().account(), () -> {
            UUID draft = drafts().start(stream.campaign());
            drafts().chooseChild(draft, new Iin(sent.family().childIin()));
            return draft;
        });
    }

    @Test
    default void a_parent_leaves_the_list_and_cannot_leave_it_twice() throws Exception {
        Stream stream = world().stream(1);
        waiting().fill(stream, 1);
        Sent sent = waiting().send(world().family(stream, true));
        waiting().refuse(sent, stream, 3);

        waiting().leaveList(sent);

        ApplicationView left = waiting().view(sent);
        assertThat(left.wishes().get(0).now().state()).isEqualTo(ClaimState.ENDED);
        assertThat(left.keepWaiting()).isFalse();
        assertThat(left.history()).extracting(EventView::kind).contains("LEFT_LIST");
        assertThatThrownBy(() -> waiting().leaveList(sent))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("list.not_on_it"));
    }

    @Test
    default void lists_end_on_the_campaigns_date_for_all_who_wait() throws Exception {
        Stream stream = world().stream(1);
        waiting().fill(stream, 1);
        Sent sent = waiting().send(world().family(stream, true));
        world().run("update campaign set lists_end_at = now() - interval '1 second' where id = ?", stream.campaign());

        waiting().listsEnd().endWhatIsOver();

        ApplicationView ended = waiting().eventually(sent, shown -> !isListed(shown));
        assertThat(ended.wishes().get(0).now().state()).isEqualTo(ClaimState.ENDED);
        assertThat(waiting().notices(sent, "күту тізімі аяқталды")).isEqualTo(1);
        assertThat(waiting()
                        .send(world().family(stream, true))
                        .receipt()
                        .wishes()
                        .get(0)
                        .now()
                        .state())
                .as("nobody comes on a list that is over")
                .isEqualTo(ClaimState.WITHOUT);
    }

    @Test
    default void lists_end_also_for_a_statement_on_paper_that_is_not_entered_yet() throws Exception {
        Stream stream = world().stream(1);
        waiting().fill(stream, 1);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, true);
        PaperSlip slip = paper().register(officer, stream, family.childIin(), Category.K);
        assertThat(slip.state()).isEqualTo(ClaimState.WAITING);
        world().run("update campaign set lists_end_at = now() - interval '1 second' where id = ?", stream.campaign());

        waiting().listsEnd().endWhatIsOver();

        assertThat(waiting().ledger(stream)).containsExactly("HELD", "WAITING", "LEFT_LIST");
        UUID application = paper().enter(officer, slip.id(), family);
        assertThat(world().text(
                                "select place_held || ' ' || listed from enrollment_application where id = ?",
                                application))
                .isEqualTo("false false");
    }

    @Test
    default void an_order_that_names_the_child_ends_its_other_lists() throws Exception {
        Stream full = world().stream(1);
        Stream second = waiting().beside(full, 4);
        waiting().fill(full, 1);
        Sent sent = waiting().send(waiting().wishing(full, second));
        waiting().admit(sent, second);
        UUID director = world().staff(second, "DIRECTOR");

        desk().director(director, () -> orders().issue(second.campaign(), List.of(sent.id())));

        ApplicationView enrolled = waiting().eventually(sent, shown -> !isListed(shown));
        assertThat(enrolled.status()).isEqualTo(ApplicationStatus.ENROLLED);
        assertThat(enrolled.wishes())
                .extracting(wish -> wish.now().state())
                .containsExactly(ClaimState.ENDED, ClaimState.HOLDING);
    }

    private static boolean isListed(ApplicationView shown) {
        return shown.wishes().stream().anyMatch(wish -> wish.now().waiting());
    }

    private boolean inForce(Sent sent, String kind) {
        String code = world().text(
                        "select verification_code from issued_document where application_id = ? and kind = ?",
                        sent.id(),
                        kind);
        return papers().check(code).orElseThrow().inForce();
    }
}
