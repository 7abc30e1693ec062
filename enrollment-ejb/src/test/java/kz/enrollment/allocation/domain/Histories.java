package kz.enrollment.allocation.domain;

import static kz.enrollment.allocation.domain.History.Kind.CORRECT;
import static kz.enrollment.allocation.domain.History.Kind.LEAVE_LIST;
import static kz.enrollment.allocation.domain.History.Kind.NOTHING;
import static kz.enrollment.allocation.domain.History.Kind.PLACES;
import static kz.enrollment.allocation.domain.History.Kind.REFUSE;
import static kz.enrollment.allocation.domain.History.Kind.REJOIN;
import static kz.enrollment.allocation.domain.History.Kind.RELEASE;
import static kz.enrollment.allocation.domain.History.Kind.RESERVE;
import static kz.enrollment.allocation.domain.History.Kind.SUBMIT;
import static kz.enrollment.allocation.domain.History.Kind.WITHDRAW;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.enrollment.allocation.domain.History.Kind;
import kz.enrollment.allocation.domain.History.Step;
import kz.enrollment.shared.Category;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.DomainContextBase;

/** Random histories of {@value #EVENTS} events or more; they shrink by steps that become nothing. */
final class Histories extends DomainContextBase {

    /** At least so many events are in each; some more steps are drawn, since some find nobody to happen to. */
    static final int EVENTS = 200;

    private static final Map<Kind, Integer> FREQUENCIES = new EnumMap<>(Map.of(
            SUBMIT,
            500,
            WITHDRAW,
            90,
            REFUSE,
            50,
            LEAVE_LIST,
            50,
            CORRECT,
            100,
            REJOIN,
            50,
            RESERVE,
            40,
            PLACES,
            60,
            RELEASE,
            3));

    /** Of every kind, under any rule. */
    @Provide
    Arbitrary<History> histories() {
        return of(Arbitraries.of(PlaceRule.class), steps(Set.of(), true));
    }

    /** In which the set of those who hold a place does not depend on the path; see allocation.md, invariant 5. */
    static Arbitrary<History> beforeTheRelease(boolean refuseMe) {
        return of(Arbitraries.of(PlaceRule.N, PlaceRule.T), steps(Set.of(CORRECT, REJOIN, RESERVE, RELEASE), refuseMe));
    }

    private static Arbitrary<History> of(Arbitrary<PlaceRule> rules, Arbitrary<Step> steps) {
        return Combinators.combine(
                        rules,
                        Arbitraries.integers().between(0, 40),
                        steps.list().ofMinSize(EVENTS + 100).ofMaxSize(EVENTS + 200))
                .as(History::new);
    }

    private static Arbitrary<Step> steps(Set<Kind> without, boolean refuseMe) {
        List<Tuple2<Integer, Kind>> frequencies = new ArrayList<>(List.of(Tuple.of(1, NOTHING)));
        FREQUENCIES.forEach((kind, frequency) -> {
            if (!without.contains(kind)) {
                frequencies.add(Tuple.of(frequency, kind));
            }
        });
        // Two figures a step, not five: a history is drawn three times as fast.
        return Combinators.combine(
                        Arbitraries.frequency(frequencies),
                        Arbitraries.integers().between(0, 1 << 16))
                .as((kind, figure) -> step(kind, figure, refuseMe));
    }

    private static Step step(Kind kind, int figure, boolean refuseMe) {
        Category category = (figure & 1) == 0 ? Category.K : Category.O;
        boolean keepWaiting = !refuseMe || (figure >> 1 & 3) != 3;
        return new Step(kind, figure >> 3, (figure >> 3) % 19 - 10, category, keepWaiting);
    }
}
