package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.enrollment.shared.Category;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of known answers and the invariants of allocation.md that hold without a waiting list. */
class PlaceRuleTest {

    @ParameterizedTest(name = "C = {0}, {1}")
    @CsvSource({
        "100, KO*100,        75, 25, 75, 25",
        "100, K*100 O*100,  100,  0, 75, 25",
        "100, O*100 K*100,   75, 25, 75, 25",
        "100, KO*60 O*80,    60, 25, 60, 25",
        "100, O*30 K*60,     60, 25, 60, 25",
        "25,  KO*30,         19,  6, 19,  6",
        "4,   OOOKKKK*1,      3,  1,  3,  1",
        "4,   KKKKO*1,        4,  0,  3,  1",
        "3,   OKKK*1,         3,  0,  3,  0"
    })
    void the_known_answers_before_the_release(int places, String arrivals, int nK, int nO, int tK, int tO) {
        assertThat(run(PlaceRule.N, places, arrivals)).isEqualTo(new Counts(places, nK, nO, false));
        assertThat(run(PlaceRule.T, places, arrivals)).isEqualTo(new Counts(places, tK, tO, false));
    }

    @Test
    void an_earlier_outsider_is_never_passed_over_by_a_later_one() {
        // The wrong rule "an outsider only after three of the catchment" refuses the first O and admits the second.
        Counts counts = new Counts(4, 1, 0, false);
        assertThat(PlaceRule.N.allows(counts, Category.O)).isTrue();
    }

    @Test
    void after_the_release_any_free_place_is_for_anybody() {
        assertThat(PlaceRule.N.allows(new Counts(4, 2, 1, true), Category.O)).isTrue();
        assertThat(PlaceRule.N.allows(new Counts(4, 2, 1, false), Category.O)).isFalse();
        assertThat(PlaceRule.T.allows(new Counts(4, 3, 0, true), Category.K)).isTrue();
        assertThat(PlaceRule.T.allows(new Counts(4, 3, 0, false), Category.K)).isFalse();
        assertThat(PlaceRule.N.allows(new Counts(4, 4, 0, true), Category.K)).isFalse();
    }

    @Test
    void schools_without_a_catchment_take_everybody_until_they_are_full() {
        assertThat(PlaceRule.NONE.allows(new Counts(2, 1, 0, false), Category.O))
                .isTrue();
        assertThat(PlaceRule.NONE.allows(new Counts(2, 2, 0, false), Category.O))
                .isFalse();
    }

    @Test
    void a_state_that_oversells_cannot_be_made() {
        assertThatThrownBy(() -> new Counts(4, 4, 1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counts(4, 0, 0, false).without(Category.K))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void never_oversold_and_outsiders_never_above_a_quarter(
            @ForAll @IntRange(max = 200) int places, @ForAll @Size(max = 300) Category[] arrivals) {
        Counts counts = new Counts(places, 0, 0, false);
        for (Category category : arrivals) {
            counts = PlaceRule.N.allows(counts, category) ? counts.with(category) : counts;
            assertThat(counts.catchment() + counts.outside()).isLessThanOrEqualTo(places);
            assertThat(counts.outside()).isLessThanOrEqualTo(places / 4);
        }
    }

    @Property
    void a_catchment_child_is_refused_only_when_the_stream_is_full(
            @ForAll @IntRange(max = 60) int places, @ForAll @Size(max = 100) Category[] arrivals) {
        Counts counts = new Counts(places, 0, 0, false);
        for (Category category : arrivals) {
            boolean allowed = PlaceRule.N.allows(counts, category);
            if (category == Category.K) {
                assertThat(allowed).isEqualTo(counts.free() > 0);
            } else {
                assertThat(allowed).isEqualTo(counts.free() > 0 && counts.outside() < places / 4);
            }
            counts = allowed ? counts.with(category) : counts;
        }
    }

    private static Counts run(PlaceRule rule, int places, String arrivals) {
        Counts counts = new Counts(places, 0, 0, false);
        for (String group : arrivals.split(" ")) {
            String[] parts = group.split("\\*");
            for (char letter : parts[0].repeat(Integer.parseInt(parts[1])).toCharArray()) {
                Category category = Category.valueOf(String.valueOf(letter));
                counts = rule.allows(counts, category) ? counts.with(category) : counts;
            }
        }
        return counts;
    }
}
