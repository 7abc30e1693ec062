package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.enrollment.allocation.domain.History.Kind;
import kz.enrollment.allocation.domain.PlayedStream.Act;
import kz.enrollment.allocation.domain.PlayedStream.State;
import kz.enrollment.shared.Category;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Invariant 6 of allocation.md: more places harm nobody, and a larger reserve serves whom it is for. */
@Domain(Histories.class)
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.PREVIOUS_SEED)
@Domain(DomainContext.Global.class)
class MonotonicityTest {

    @Property
    void no_6_one_place_more_now_takes_a_place_from_nobody(@ForAll History history) {
        PlayedStream stream = history.play();
        List<Long> before = stream.numbers(State.HOLDING);
        stream.act(new Act(Kind.PLACES, 0, 1, null, true));
        assertThat(stream.refusal()).isNull();
        assertThat(stream.numbers(State.HOLDING)).containsAll(before);
    }

    @Property
    void no_6_one_place_more_from_the_beginning_takes_a_place_from_nobody(
            @ForAll @From("beforeTheRelease") History history) {
        PlayedStream fewer = new PlayedStream(history.rule(), history.places());
        PlayedStream more = new PlayedStream(history.rule(), history.places() + 1);
        history.steps().stream()
                .filter(step -> step.kind() != Kind.PLACES || step.more() > 0)
                .forEach(step -> {
                    int done = fewer.acts().size();
                    fewer.apply(step);
                    fewer.acts().stream().skip(done).forEach(more::act);
                    assertThat(more.numbers(State.HOLDING)).containsAll(fewer.numbers(State.HOLDING));
                });
        Act release = new Act(Kind.RELEASE, 0, 0, null, true);
        fewer.act(release);
        more.act(release);
        assertThat(more.numbers(State.HOLDING)).containsAll(fewer.numbers(State.HOLDING));
    }

    /** By invariant 5 the holders before the release are the rule applied in order, so it is enough to apply it. */
    @Property
    void no_6_a_larger_reserve_never_lowers_k_and_never_raises_o(
            @ForAll @IntRange(max = 60) int places,
            @ForAll @IntRange(max = 60) int freeChoice,
            @ForAll @Size(max = 120) List<Category> filings,
            @ForAll boolean fixedShares) {
        PlaceRule rule = fixedShares ? PlaceRule.T : PlaceRule.N;
        Counts smallerReserve = Counts.empty(places);
        Counts largerReserve = Counts.empty(places);
        int share = Math.min(places, freeChoice);
        for (Category category : filings) {
            smallerReserve = filed(rule, smallerReserve, category, share);
            largerReserve = filed(rule, largerReserve, category, Math.max(0, share - 1));
            assertThat(largerReserve.catchment()).isGreaterThanOrEqualTo(smallerReserve.catchment());
            assertThat(largerReserve.outside()).isLessThanOrEqualTo(smallerReserve.outside());
        }
    }

    @Provide
    Arbitrary<History> beforeTheRelease() {
        return Histories.beforeTheRelease(false);
    }

    private static Counts filed(PlaceRule rule, Counts counts, Category category, int freeChoice) {
        return rule.allows(counts, category, freeChoice) ? counts.with(category) : counts;
    }
}
