package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.enrollment.allocation.domain.History.Kind;
import kz.enrollment.allocation.domain.PlayedStream.Act;
import kz.enrollment.allocation.domain.PlayedStream.State;
import kz.enrollment.shared.Category;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** What the machine refuses, with which figures, and that it changes nothing then. */
@Domain(Histories.class)
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.PREVIOUS_SEED)
class RefusedChangesTest {

    private static final Act RESERVE = new Act(Kind.RESERVE, 0, 0, null, true);

    /** allocation.md, "Capacity", word by word. */
    @Property
    void places_are_lowered_exactly_when_those_who_hold_one_can_keep_it(@ForAll History history) {
        PlayedStream stream = new PlayedStream(history.rule(), history.places());
        for (History.Step step : history.steps()) {
            Counts before = stream.counts();
            int rows = stream.rows().size();
            stream.apply(step);
            if (step.kind() == Kind.PLACES) {
                int places = Math.max(0, before.places() + step.more());
                boolean refused = places < before.places() && !canKeep(history.rule(), before, places);
                assertThat(stream.refusal() != null).isEqualTo(refused);
                assertThat(stream.counts().places()).isEqualTo(refused ? before.places() : places);
            }
            if (stream.refusal() != null) {
                assertThat(stream.rows()).hasSize(rows);
                assertThat(stream.counts()).isEqualTo(before);
            }
        }
    }

    @Test
    void a_refused_lowering_tells_the_figures() {
        PlayedStream stream = with(PlaceRule.N, 8, "OOKKK");
        stream.act(new Act(Kind.PLACES, 0, -1, null, true));
        assertThat(stream.refusal().code()).isEqualTo("places.below_holders");
        assertThat(stream.refusal().arguments()).isEqualTo(List.of(7, 3, 2, 1));
    }

    @Test
    void after_the_release_only_the_number_of_holders_binds_a_lowering() {
        PlayedStream stream = with(PlaceRule.N, 8, "OOKKK");
        stream.act(new Act(Kind.RELEASE, 0, 0, null, true));
        stream.act(new Act(Kind.PLACES, 0, -3, null, true));
        assertThat(stream.refusal()).isNull();
        stream.act(new Act(Kind.PLACES, 0, -1, null, true));
        assertThat(stream.refusal()).isNotNull();
        assertThat(stream.counts()).isEqualTo(new Counts(5, 3, 2, true));
    }

    @Test
    void reservations_may_go_beyond_the_fixed_share_and_places_are_added_all_the_same() {
        PlayedStream stream = with(PlaceRule.T, 4, "");
        for (int pupil = 0; pupil < 4; pupil++) {
            stream.act(RESERVE);
        }
        assertThat(stream.counts()).isEqualTo(new Counts(4, 4, 0, false));
        stream.act(RESERVE);
        assertThat(stream.refusal().code()).isEqualTo("places.full");
        assertThat(stream.refusal().arguments()).isEqualTo(List.of(4));
        stream.act(new Act(Kind.PLACES, 0, 1, null, true));
        assertThat(stream.refusal()).isNull();
        assertThat(stream.counts().places()).isEqualTo(5);
    }

    @Test
    void as_many_places_as_before_are_never_too_few() {
        PlayedStream stream = with(PlaceRule.T, 4, "");
        for (int pupil = 0; pupil < 4; pupil++) {
            stream.act(RESERVE);
        }
        stream.act(new Act(Kind.PLACES, 0, 0, null, true));
        assertThat(stream.refusal()).isNull();
    }

    @Test
    void under_fixed_shares_the_share_of_the_catchment_binds_a_lowering_too() {
        PlayedStream stream = with(PlaceRule.T, 8, "");
        for (int pupil = 0; pupil < 7; pupil++) {
            stream.act(RESERVE);
        }
        stream.act(new Act(Kind.PLACES, 0, -1, null, true));
        assertThat(stream.refusal().arguments()).isEqualTo(List.of(7, 7, 0, 1));
    }

    @Test
    void the_machine_answers_what_it_wrote() {
        StreamAllocation machine = machine(PlaceRule.N);
        assertThat(machine.submit(outsider(), true)).isEqualTo(LedgerEvent.HELD);
        assertThat(machine.submit(new QueueEntry("b", 2, Category.O), true)).isEqualTo(LedgerEvent.WAITING);
        assertThat(machine.submit(new QueueEntry("c", 3, Category.O), false)).isEqualTo(LedgerEvent.NO_PLACE);
    }

    @Test
    void a_reservation_passes_over_nobody_who_waits_for_the_fixed_share() {
        PlayedStream stream = with(PlaceRule.T, 4, "KKKK");
        stream.act(RESERVE);
        assertThat(stream.refusal().code()).isEqualTo("places.full");
        assertThat(stream.numbers(State.WAITING)).containsExactly(4L);
    }

    @Test
    void a_second_release_writes_nothing() {
        PlayedStream stream = with(PlaceRule.N, 4, "K");
        stream.act(new Act(Kind.RELEASE, 0, 0, null, true));
        int rows = stream.rows().size();
        stream.act(new Act(Kind.RELEASE, 0, 0, null, true));
        assertThat(stream.rows()).hasSize(rows);
    }

    @Test
    void a_pupil_of_the_zero_class_counts_in_the_catchment_only() {
        StreamAllocation machine = machine(PlaceRule.N);
        assertThatThrownBy(() -> machine.reserve(outsider())).isInstanceOf(IllegalArgumentException.class);
        assertThat(machine.counts()).isEqualTo(Counts.empty(4));
    }

    @Test
    void where_there_is_no_catchment_nobody_is_an_outsider() {
        StreamAllocation machine = machine(PlaceRule.NONE);
        QueueEntry inside = new QueueEntry("b", 2, Category.K);
        assertThatThrownBy(() -> machine.submit(outsider(), true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> machine.rejoin(outsider())).isInstanceOf(IllegalArgumentException.class);
        assertThat(machine.submit(inside, true)).isEqualTo(LedgerEvent.HELD);
        assertThatThrownBy(() -> machine.correctHolder(inside)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> machine.correctWaiting(inside)).isInstanceOf(IllegalArgumentException.class);
        assertThat(machine.counts()).isEqualTo(new Counts(4, 1, 0, false));
    }

    private static boolean canKeep(PlaceRule rule, Counts counts, int places) {
        int share = places / 4;
        boolean everybody = counts.catchment() + counts.outside() <= places;
        boolean outsiders = counts.released() || rule == PlaceRule.NONE || counts.outside() <= share;
        boolean catchment = counts.released() || rule != PlaceRule.T || counts.catchment() <= places - share;
        return everybody && outsiders && catchment;
    }

    private static QueueEntry outsider() {
        return new QueueEntry("a", 1, Category.O);
    }

    private static StreamAllocation machine(PlaceRule rule) {
        return new StreamAllocation(rule, Counts.empty(4), new SortedWaitingList(), (event, child, after) -> {});
    }

    private static PlayedStream with(PlaceRule rule, int places, String arrivals) {
        PlayedStream stream = new PlayedStream(rule, places);
        arrivals.chars()
                .mapToObj(letter -> letter == 'K' ? Category.K : Category.O)
                .forEach(category -> stream.act(new Act(Kind.SUBMIT, 0, 0, category, true)));
        return stream;
    }
}
