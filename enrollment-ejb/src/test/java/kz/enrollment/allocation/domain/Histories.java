package kz.enrollment.allocation.domain;

import static kz.enrollment.allocation.domain.History.Kind.CORRECT;
import static kz.enrollment.allocation.domain.History.Kind.LEAVE_LIST;
import static kz.enrollment.allocation.domain.History.Kind.PLACES;
import static kz.enrollment.allocation.domain.History.Kind.REFUSE;
import static kz.enrollment.allocation.domain.History.Kind.REJOIN;
import static kz.enrollment.allocation.domain.History.Kind.RELEASE;
import static kz.enrollment.allocation.domain.History.Kind.RESERVE;
import static kz.enrollment.allocation.domain.History.Kind.SUBMIT;
import static kz.enrollment.allocation.domain.History.Kind.WITHDRAW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.enrollment.allocation.domain.History.Kind;
import kz.enrollment.allocation.domain.History.Step;
import kz.enrollment.shared.Category;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random histories of {@value #EVENTS} events or more. */
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
        return of(List.of(PlaceRule.values()), Set.of(), true);
    }

    /** In which the set of those who hold a place does not depend on the path; see allocation.md, invariant 5. */
    static Arbitrary<History> beforeTheRelease(boolean refuseMe) {
        return of(List.of(PlaceRule.N, PlaceRule.T), Set.of(CORRECT, REJOIN, RESERVE, RELEASE), refuseMe);
    }

    private static Arbitrary<History> of(List<PlaceRule> rules, Set<Kind> without, boolean refuseMe) {
        List<Kind> wheel = new ArrayList<>();
        FREQUENCIES.forEach(
                (kind, frequency) -> wheel.addAll(Collections.nCopies(without.contains(kind) ? 0 : frequency, kind)));
        return Arbitraries.fromGenerator(random -> {
            PlaceRule rule = rules.get(random.nextInt(rules.size()));
            List<Step> steps = new ArrayList<>();
            for (int left = EVENTS + 60 + random.nextInt(100); left > 0; left--) {
                steps.add(step(random, wheel, refuseMe));
            }
            return new ShrinkableHistory(new History(rule, random.nextInt(41), steps));
        });
    }

    private static Step step(Random random, List<Kind> wheel, boolean refuseMe) {
        return new Step(
                wheel.get(random.nextInt(wheel.size())),
                random.nextInt(1000),
                random.nextInt(19) - 10,
                random.nextBoolean() ? Category.K : Category.O,
                !refuseMe || random.nextInt(4) > 0);
    }
}
