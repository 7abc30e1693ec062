package kz.enrollment.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.Journal;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.PlaceRule;
import kz.enrollment.allocation.domain.QueueEntry;
import kz.enrollment.allocation.domain.SortedWaitingList;
import kz.enrollment.allocation.domain.StreamAllocation;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What-if gives what the real places would give: allocation.md, "Known answers" and "What-if". */
class WhatIfTest {

    private final WhatIf whatIf = new WhatIf(null);

    @ParameterizedTest(name = "C = {0}, {1}")
    @CsvSource({
        "100, KO*100,        75, 25, 75, 25, 75, 25",
        "100, K*100 O*100,  100,  0, 100, 0, 75, 25",
        "100, O*100 K*100,   75, 25, 75, 25, 75, 25",
        "100, KO*60 O*80,    60, 25, 60, 40, 60, 40",
        "100, O*30 K*60,     60, 25, 60, 30, 60, 30",
        "25,  KO*30,         19,  6, 19,  6, 19,  6",
        "4,   OOOKKKK*1,      3,  1,  3,  1,  3,  1",
        "4,   KKKKO*1,        4,  0,  4,  0,  3,  1",
        "3,   OKKK*1,         3,  0,  3,  0,  3,  0"
    })
    void the_known_answers(int places, String arrivals, int nK, int nO, int relK, int relO, int tK, int tO) {
        Filings filings = filings(categories(arrivals));
        assertPlaces(whatIf.run(new WhatIfSettings("N", places, false), filings), nK, nO);
        assertPlaces(whatIf.run(new WhatIfSettings("N", places, true), filings), relK, relO);
        assertPlaces(whatIf.run(new WhatIfSettings("T", places, true), filings), tK, tO);
    }

    @Property
    void the_same_children_hold_places_as_in_a_real_stream(
            @ForAll @IntRange(max = 60) int places,
            @ForAll @Size(max = 120) List<Category> arrivals,
            @ForAll boolean fixedShares,
            @ForAll boolean release) {
        PlaceRule rule = fixedShares ? PlaceRule.T : PlaceRule.N;
        BitSet real = realStream(rule, places, arrivals, release);
        WhatIfResult result = whatIf.run(new WhatIfSettings(rule.name(), places, release), filings(arrivals));
        int held = 0;
        for (int row = 0; row < arrivals.size(); row++) {
            assertThat(result.place(row)).as("row %d", row).isEqualTo(real.get(row));
            held += result.place(row) ? 1 : 0;
        }
        assertThat(result.catchment() + result.outside()).isEqualTo(held);
        assertThat(result.waitingCatchment() + result.waitingOutside()).isEqualTo(arrivals.size() - held);
    }

    @Test
    void after_the_release_the_catchment_comes_first_until_its_share_is_full() {
        WhatIfResult full = whatIf.run(new WhatIfSettings("T", 9, true), filings(categories("O*5 K*8")));
        assertPlaces(full, 7, 2);
        // One of the catchment is missing in its share: the place left over is for the outsider.
        WhatIfResult missing = whatIf.run(new WhatIfSettings("T", 9, true), filings(categories("O*5 K*6")));
        assertPlaces(missing, 6, 3);
        assertThat(missing.place(2)).isTrue();
        assertThat(missing.place(3)).isFalse();
    }

    @Test
    void half_a_million_filings_are_taken_and_not_one_more() {
        Filings.Builder builder = new Filings.Builder();
        for (int row = 0; row < Filings.LARGEST; row++) {
            builder.add(2L * row + 1, row % 3 == 0 ? Category.O : Category.K);
        }
        WhatIfResult result = whatIf.run(new WhatIfSettings("T", WhatIfSettings.MOST_PLACES, true), builder.build());
        assertPlaces(result, 75_000, 25_000);
        assertThat(result.waitingCatchment() + result.waitingOutside()).isEqualTo(400_000);
        assertRefused(() -> builder.add(Long.MAX_VALUE, Category.K), "whatif.too_many");
    }

    @Test
    void numbers_that_do_not_rise_are_refused() {
        Filings.Builder builder = new Filings.Builder().add(7, Category.K);
        assertRefused(() -> builder.add(7, Category.K), "whatif.order");
        assertRefused(() -> builder.add(6, Category.O), "whatif.order");
        assertRefused(() -> new Filings.Builder().add(-1, Category.K), "whatif.order");
        assertThat(builder.add(8, Category.O).build().size()).isEqualTo(2);
    }

    @Test
    void settings_outside_their_limits_are_refused() {
        assertRefused(() -> new WhatIfSettings("NONE", 10, false), "whatif.rule");
        assertRefused(() -> new WhatIfSettings(null, 10, false), "whatif.rule");
        assertRefused(() -> new WhatIfSettings("N", -1, false), "whatif.places");
        assertRefused(() -> new WhatIfSettings("N", 100_001, false), "whatif.places");
        assertThat(new WhatIfSettings("T", 0, true).places()).isZero();
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void assertPlaces(WhatIfResult result, int catchment, int outside) {
        assertThat(result.catchment()).as("catchment").isEqualTo(catchment);
        assertThat(result.outside()).as("outside").isEqualTo(outside);
    }

    private static BitSet realStream(PlaceRule rule, int places, List<Category> arrivals, boolean release) {
        BitSet placed = new BitSet();
        Journal journal = (event, child, after) -> {
            if (event == LedgerEvent.HELD || event == LedgerEvent.SERVED) {
                placed.set(Integer.parseInt(child.reference()));
            }
        };
        StreamAllocation stream = new StreamAllocation(rule, Counts.empty(places), new SortedWaitingList(), journal);
        for (int row = 0; row < arrivals.size(); row++) {
            stream.submit(new QueueEntry(String.valueOf(row), 10L * row + 5, arrivals.get(row)), true);
        }
        if (release) {
            stream.release();
        }
        return placed;
    }

    private static Filings filings(List<Category> arrivals) {
        Filings.Builder builder = new Filings.Builder();
        for (int row = 0; row < arrivals.size(); row++) {
            builder.add(10L * row + 5, arrivals.get(row));
        }
        return builder.build();
    }

    private static List<Category> categories(String arrivals) {
        return List.of(arrivals.split(" ")).stream()
                .map(group -> group.split("\\*"))
                .flatMapToInt(
                        parts -> parts[0].repeat(Integer.parseInt(parts[1])).chars())
                .mapToObj(letter -> Category.valueOf(Character.toString(letter)))
                .toList();
    }
}
