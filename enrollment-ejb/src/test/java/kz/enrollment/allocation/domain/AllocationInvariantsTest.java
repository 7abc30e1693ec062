package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import kz.enrollment.allocation.domain.History.Kind;
import kz.enrollment.allocation.domain.PlayedStream.Act;
import kz.enrollment.allocation.domain.PlayedStream.State;
import kz.enrollment.shared.Category;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;

/** Invariants 1 to 4 and 7 of allocation.md after every step of random histories with all kinds of events, all rules. */
@Domain(Histories.class)
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.PREVIOUS_SEED)
class AllocationInvariantsTest {

    @Property(shrinking = ShrinkingMode.OFF)
    void a_history_has_at_least_200_events(@ForAll History history) {
        PlayedStream stream = history.play();
        assertThat(stream.acts()).hasSizeGreaterThanOrEqualTo(Histories.EVENTS);
        assertThat(stream.rows()).hasSizeGreaterThanOrEqualTo(Histories.EVENTS);
    }

    @Property
    void no_1_no_oversell(@ForAll History history) {
        history.play(stream -> {
            Counts counts = stream.counts();
            assertThat(counts.catchment()).isEqualTo(stream.count(State.HOLDING, Category.K));
            assertThat(counts.outside()).isEqualTo(stream.count(State.HOLDING, Category.O));
            assertThat(counts.catchment() + counts.outside()).isLessThanOrEqualTo(counts.places());
            if (!counts.released()) {
                assertThat(counts.outside()).isLessThanOrEqualTo(counts.places() / 4);
            }
        });
    }

    @Property
    void no_2_guarantee(@ForAll History history) {
        history.play(stream -> {
            if (stream.rule() != PlaceRule.T || stream.counts().released()) {
                assertThat(isFull(stream) || stream.count(State.WAITING, Category.K) == 0)
                        .isTrue();
            }
        });
    }

    @Property
    void no_3_no_waste(@ForAll History history) {
        history.play(stream -> {
            Counts counts = stream.counts();
            boolean shareTaken = !counts.released() && counts.outside() >= counts.places() / 4;
            assertThat(isFull(stream) || shareTaken || stream.count(State.WAITING, Category.O) == 0)
                    .isTrue();
            boolean fixedShareTaken = stream.rule() == PlaceRule.T
                    && !counts.released()
                    && counts.catchment() >= counts.places() - counts.places() / 4;
            assertThat(isFull(stream) || fixedShareTaken || stream.count(State.WAITING, Category.K) == 0)
                    .isTrue();
        });
    }

    @Property
    void no_4_no_passing_over(@ForAll History history) {
        watch(
                history,
                (event, child, before) -> assertThat(before.waitsBefore(child.sequence(), child.category()))
                        .as("%s passes over somebody", child)
                        .isFalse());
    }

    @Property
    void before_the_release_the_list_is_served_by_number_whatever_the_category(@ForAll History history) {
        watch(history, (event, child, before) -> {
            Counts counts = before.counts();
            Category other = child.category() == Category.K ? Category.O : Category.K;
            if (event == LedgerEvent.SERVED
                    && !counts.released()
                    && before.rule().allows(counts, other)) {
                assertThat(before.waitsBefore(child.sequence(), other)).isFalse();
            }
        });
    }

    @Property
    void after_the_release_the_catchment_comes_first_until_its_share_is_full(@ForAll History history) {
        watch(history, (event, child, before) -> {
            Counts counts = before.counts();
            boolean catchmentFirst = counts.catchment() < counts.places() - counts.places() / 4;
            if (event == LedgerEvent.SERVED && counts.released()) {
                if (catchmentFirst && child.category() == Category.O) {
                    assertThat(before.count(State.WAITING, Category.K)).isZero();
                }
                if (!catchmentFirst) {
                    assertThat(before.waitsBefore(child.sequence(), Category.K)).isFalse();
                    assertThat(before.waitsBefore(child.sequence(), Category.O)).isFalse();
                }
            }
        });
    }

    @Property
    void no_7_correcting_a_holder_to_the_catchment_keeps_the_place(@ForAll History history) {
        eachAct(history, (act, held, stream) -> {
            if (act.kind() == Kind.CORRECT && held.contains(act.child()) && isOfTheCatchment(stream, act.child())) {
                assertThat(stream.numbers(State.HOLDING)).contains(act.child());
            }
        });
    }

    @Property
    void nobody_loses_a_place_but_who_gives_it_back_or_is_found_to_be_an_outsider(@ForAll History history) {
        eachAct(history, (act, held, stream) -> {
            if (EnumSet.of(Kind.WITHDRAW, Kind.REFUSE).contains(act.kind())
                    || act.kind() == Kind.CORRECT && !isOfTheCatchment(stream, act.child())) {
                held.remove(act.child());
            }
            assertThat(stream.numbers(State.HOLDING)).containsAll(held);
        });
    }

    private interface AfterAct {
        void check(Act act, Set<Long> heldBefore, PlayedStream stream);
    }

    private static void eachAct(History history, AfterAct check) {
        Set<Long> held = new HashSet<>();
        history.play(stream -> {
            if (!stream.acts().isEmpty()) {
                check.check(stream.acts().get(stream.acts().size() - 1), held, stream);
                held.clear();
                held.addAll(stream.numbers(State.HOLDING));
            }
        });
    }

    private static void watch(History history, PlayedStream.Watcher watcher) {
        PlayedStream stream = new PlayedStream(history.rule(), history.places()).watchedBy(watcher);
        history.steps().forEach(stream::apply);
    }

    private static boolean isOfTheCatchment(PlayedStream stream, long child) {
        return stream.children().get((int) child - 1).category() == Category.K;
    }

    private static boolean isFull(PlayedStream stream) {
        return stream.counts().free() == 0;
    }
}
