package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.enrollment.shared.Category;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** When a child takes a place, without a waiting list. */
class PlaceRuleTest {

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
    void holders_are_counted_by_category() {
        Counts counts = new Counts(9, 4, 2, false);
        assertThat(counts.of(Category.K)).isEqualTo(4);
        assertThat(counts.of(Category.O)).isEqualTo(2);
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
}
