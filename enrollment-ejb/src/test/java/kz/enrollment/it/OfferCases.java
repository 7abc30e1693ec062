package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
import org.junit.jupiter.api.Test;

/** Places that the parent must choose: the child holds another, or the campaign asks for every one (issue 3, line 3). */
interface OfferCases extends ServiceBeans {

    WaitingBeans waiting();

    PaperBeans paper();

    @Test
    default void a_listed_child_may_apply_elsewhere_and_choose_when_its_turn_comes() throws Exception {
        Stream wanted = world().stream(1);
        Stream elsewhere = waiting().beside(wanted, 4);
        Offered offered = offered(wanted, elsewhere);

        ApplicationView before = waiting().view(offered.refused());
        assertThat(before.status()).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(before.offer().stream().id()).isEqualTo(wanted.id());
        assertThat(before.offer().givesUp().id()).isEqualTo(elsewhere.id());
        waiting().makeOverdue(offered.refused());
        waiting().accept(offered.refused());

        ApplicationView accepted = waiting().view(offered.refused());
        assertThat(accepted.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(accepted.placeHeld()).isTrue();
        assertThat(accepted.dueAt()).as("the school has its whole term again").isAfter(Instant.now());
        assertThat(accepted.offer()).isNull();
        assertThat(accepted.history()).extracting(EventView::kind).contains("OFFERED", "OFFER_ACCEPTED", "REOPENED");
        assertThat(waiting().view(offered.second()).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(waiting().ledger(elsewhere)).containsExactly("HELD", "FREED");
        waiting().admit(offered.refused(), wanted);
    }

    @Test
    default void a_child_registered_on_paper_elsewhere_is_asked_and_the_paper_ends_with_its_yes() throws Exception {
        Stream wanted = world().stream(1);
        Stream elsewhere = waiting().beside(wanted, 4);
        Sent holder = waiting().fill(wanted, 1).get(0);
        Sent refused = waiting().send(world().family(wanted, true));
        waiting().refuse(refused, wanted, 3);
        UUID officer = world().staff(elsewhere, "OFFICER");
        PaperSlip slip = paper().register(officer, elsewhere, refused.family().childIin(), Category.O);
        assertThat(slip.placeHeld()).isTrue();

        waiting().withdraw(holder);

        ApplicationView asked = waiting().settled(refused);
        assertThat(asked.placeHeld()).isFalse();
        assertThat(asked.offer().givesUp().id()).isEqualTo(elsewhere.id());
        waiting().accept(refused);
        assertThat(waiting().view(refused).placeHeld()).isTrue();
        assertThat(waiting().ledger(elsewhere)).containsExactly("HELD", "FREED");
        assertThat(world().text("select status || ' ' || cancel_reason from paper_slip where id = ?", slip.id()))
                .isEqualTo("CANCELLED PLACE_ELSEWHERE");
    }

    @Test
    default void an_order_is_not_undone_by_an_offer_that_was_open() throws Exception {
        Stream first = world().stream(1);
        Stream second = waiting().beside(first, 4);
        Sent holder = waiting().fill(first, 1).get(0);
        Sent sent = waiting().send(waiting().wishing(first, second));
        waiting().admit(sent, second);
        waiting().withdraw(holder);
        assertThat(waiting().settled(sent).offer()).isNotNull();
        UUID director = world().staff(second, "DIRECTOR");
        desk().director(director, () -> orders().issue(second.campaign(), List.of(sent.id())));

        assertThatThrownBy(() -> waiting().accept(sent))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("offer.over"));

        ApplicationView enrolled = waiting().settled(sent);
        assertThat(enrolled.status()).isEqualTo(ApplicationStatus.ENROLLED);
        assertThat(enrolled.stream().id()).isEqualTo(second.id());
    }

    @Test
    default void a_better_wish_that_came_beside_an_offer_is_offered_after_its_answer() throws Exception {
        Stream first = world().stream(1);
        Stream second = waiting().beside(first, 4);
        Stream third = waiting().beside(first, 4);
        Sent holder = waiting().fill(first, 1).get(0);
        Sent outsider = waiting().send(world().family(second, false));
        Sent sent = waiting().send(waiting().wishing(first, second, third));
        waiting().withdraw(outsider);
        assertThat(waiting().settled(sent).offer().stream().id()).isEqualTo(second.id());
        waiting().withdraw(holder);
        waiting().settled(sent);

        waiting().accept(sent);

        ApplicationView asked = waiting().eventually(sent, shown -> shown.offer() != null);
        assertThat(asked.offer().stream().id()).isEqualTo(first.id());
        assertThat(asked.offer().givesUp().id()).isEqualTo(second.id());
    }

    @Test
    default void a_declined_offer_goes_to_the_next_and_the_other_place_stays() throws Exception {
        Stream wanted = world().stream(1);
        Stream elsewhere = waiting().beside(wanted, 4);
        Offered offered = offered(wanted, elsewhere);
        Sent next = waiting().send(world().family(wanted, true));

        waiting().decline(offered.refused());

        assertThat(waiting().settled(next).placeHeld()).isTrue();
        ApplicationView declined = waiting().settled(offered.refused());
        assertThat(declined.offer()).isNull();
        assertThat(declined.wishes().get(0).now().state()).isEqualTo(ClaimState.ENDED);
        assertThat(waiting().view(offered.second()).placeHeld()).isTrue();
        assertThatThrownBy(() -> waiting().accept(offered.refused()))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("offer.over"));
    }

    @Test
    default void an_offer_nobody_answers_lapses_at_its_instant() throws Exception {
        Stream wanted = world().stream(1);
        Offered offered = offered(wanted, waiting().beside(wanted, 4));
        Sent next = waiting().send(world().family(wanted, true));
        assertThat(world().count(
                                "select count(*) from task where kind = 'SETTLE_PLACES' and subject = ? and due_at > now()",
                                offered.refused().id()))
                .as("the end of the offer is waited for")
                .isEqualTo(1);

        waiting().expire(offered.refused());

        assertThatThrownBy(() -> waiting().accept(offered.refused()))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("offer.over"));
        ApplicationView lapsed = waiting().settled(offered.refused());
        assertThat(lapsed.history()).extracting(EventView::kind).contains("OFFER_LAPSED");
        assertThat(waiting().settled(next).placeHeld()).isTrue();
    }

    @Test
    default void a_child_that_is_enrolled_elsewhere_is_not_asked_and_the_place_goes_on() throws Exception {
        Stream wanted = world().stream(1);
        Stream elsewhere = waiting().beside(wanted, 4);
        Sent holder = waiting().fill(wanted, 1).get(0);
        Sent refused = waiting().send(world().family(wanted, true));
        waiting().refuse(refused, wanted, 3);
        Sent second = elsewhereToo(refused, elsewhere);
        waiting().admit(second, elsewhere);
        UUID director = world().staff(elsewhere, "DIRECTOR");
        Sent next = waiting().send(world().family(wanted, true));

        desk().director(director, () -> orders().issue(elsewhere.campaign(), List.of(second.id())));
        waiting().settled(refused);
        waiting().withdraw(holder);

        assertThat(waiting().settled(refused).offer()).isNull();
        assertThat(waiting().settled(next).placeHeld()).isTrue();
    }

    @Test
    default void a_higher_wish_is_offered_while_a_lower_one_is_held_and_exchanged_at_once() throws Exception {
        Stream first = world().stream(1);
        Stream second = waiting().beside(first, 4);
        Sent holder = waiting().fill(first, 1).get(0);
        Sent sent = waiting().send(waiting().wishing(first, second));
        waiting().admit(sent, second);

        waiting().withdraw(holder);

        ApplicationView asked = waiting().settled(sent);
        assertThat(asked.offer().givesUp().id()).isEqualTo(second.id());
        assertThat(asked.status()).isEqualTo(ApplicationStatus.ADMITTED);
        waiting().accept(sent);
        ApplicationView moved = waiting().view(sent);
        assertThat(moved.stream().id()).isEqualTo(first.id());
        assertThat(moved.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(waiting().ledger(second)).containsExactly("HELD", "FREED");
        waiting().admit(sent, first);
    }

    @Test
    default void with_the_switch_on_every_place_from_a_list_is_confirmed_or_lost() throws Exception {
        Stream stream = world().stream(1);
        world().run("update campaign set confirm_offers = true where id = ?", stream.campaign());
        Sent holder = waiting().fill(stream, 1).get(0);
        Sent silent = waiting().send(world().family(stream, true));
        Sent eager = waiting().send(world().family(stream, true));
        waiting().withdraw(holder);

        ApplicationView asked = waiting().settled(silent);
        assertThat(asked.offer().givesUp()).isNull();
        assertThat(asked.placeHeld()).isFalse();
        assertThatThrownBy(() -> waiting().admit(silent, stream))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("decision.no_place"));
        waiting().expire(silent);
        waiting().settled(silent);
        assertThat(waiting().settled(eager).offer()).isNotNull();
        waiting().accept(eager);
        assertThat(waiting().view(eager).placeHeld()).isTrue();
        assertThat(waiting().view(silent).wishes().get(0).now().state()).isEqualTo(ClaimState.ENDED);
    }

    @Test
    default void a_withdrawal_with_an_open_offer_gives_the_offered_place_on() throws Exception {
        Stream stream = world().stream(1);
        world().run("update campaign set confirm_offers = true where id = ?", stream.campaign());
        Sent holder = waiting().fill(stream, 1).get(0);
        Sent sent = waiting().send(world().family(stream, true));
        waiting().withdraw(holder);
        waiting().settled(sent);

        waiting().withdraw(sent);

        assertThat(waiting().view(sent).offer()).isNull();
        assertThat(waiting().ledger(stream)).containsExactly("HELD", "WAITING", "FREED", "SERVED", "FREED");
    }

    @Test
    default void families_that_exchange_crosswise_and_withdraw_at_once_never_wait_for_each_other() throws Exception {
        Stream one = world().stream(24);
        Stream two = waiting().beside(one, 24);
        List<Sent> inOne = outsiders(one, 6);
        List<Offered> all = new ArrayList<>();
        List<Sent> wantOne = refusedIn(one, 3);
        List<Sent> inTwo = outsiders(two, 3);
        for (Sent refused : wantOne) {
            all.add(new Offered(refused, elsewhereToo(refused, two)));
        }
        List<Sent> wantTwo = refusedIn(two, 3);
        withdrawAll(inOne);
        for (Sent refused : wantTwo) {
            all.add(new Offered(refused, elsewhereToo(refused, one)));
        }
        withdrawAll(inTwo);
        for (Offered each : all) {
            assertThat(waiting().settled(each.refused()).offer()).isNotNull();
        }

        List<Throwable> unexpected = Collections.synchronizedList(new ArrayList<>());
        AtOnce.run(12, thread -> {
            Offered each = all.get(thread / 2);
            try {
                if (thread % 2 == 0) {
                    waiting().accept(each.refused());
                } else {
                    waiting().withdraw(each.second());
                }
            } catch (BusinessRuleViolation tooLate) {
                // The other parent was quicker: the place elsewhere is given up either way.
            } catch (RuntimeException other) {
                unexpected.add(other);
            }
        });

        assertThat(unexpected).isEmpty();
        for (Offered each : all) {
            assertThat(waiting().settled(each.refused()).placeHeld()).isTrue();
            assertThat(waiting().view(each.second()).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        }
        for (Stream stream : List.of(one, two)) {
            assertThat(world().count("select catchment + outside from stream_places where stream_id = ?", stream.id()))
                    .isEqualTo(3);
        }
    }

    private List<Sent> outsiders(Stream stream, int count) throws Exception {
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sent.add(waiting().send(world().family(stream, false)));
        }
        return sent;
    }

    private List<Sent> refusedIn(Stream stream, int count) throws Exception {
        List<Sent> refused = outsiders(stream, count);
        for (Sent sent : refused) {
            waiting().refuse(sent, stream, 3);
        }
        return refused;
    }

    private void withdrawAll(List<Sent> holders) throws Exception {
        for (Sent holder : holders) {
            waiting().withdraw(holder);
        }
    }

    /** A child refused and listed in one stream holds a place in another when its turn comes. */
    record Offered(Sent refused, Sent second) {}

    private Offered offered(Stream wanted, Stream elsewhere) throws Exception {
        Sent holder = waiting().fill(wanted, 1).get(0);
        Sent refused = waiting().send(world().family(wanted, true));
        waiting().refuse(refused, wanted, 3);
        Sent second = elsewhereToo(refused, elsewhere);
        waiting().withdraw(holder);
        waiting().settled(refused);
        return new Offered(refused, second);
    }

    /** The other parent applies for the same child in another stream. */
    private Sent elsewhereToo(Sent refused, Stream elsewhere) throws Exception {
        Family family = world().otherParent(refused.family(), elsewhere);
        return waiting().send(family);
    }
}
