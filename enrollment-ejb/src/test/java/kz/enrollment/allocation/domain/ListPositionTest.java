package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.enrollment.shared.Category;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The position a parent is told is the turn at which the machine serves the child. */
class ListPositionTest {

    @Test
    void before_the_release_each_category_has_a_list_of_its_own() {
        assertThat(positions(new Counts(4, 3, 1, false), "OKOK")).containsExactly(1, 1, 2, 2);
    }

    @Test
    void after_the_release_the_catchment_goes_first_as_far_as_its_share_is_not_full() {
        assertThat(positions(new Counts(4, 1, 3, true), "OOKKKO")).containsExactly(3, 4, 1, 2, 5, 6);
        assertThat(positions(new Counts(4, 2, 2, true), "OOKKKO")).containsExactly(2, 3, 1, 4, 5, 6);
    }

    @Test
    void after_the_release_everybody_waits_by_number_once_the_guaranteed_places_are_full() {
        assertThat(positions(new Counts(4, 3, 1, true), "OKOK")).containsExactly(1, 2, 3, 4);
        assertThat(positions(new Counts(4, 4, 0, true), "OKOK")).containsExactly(1, 2, 3, 4);
    }

    @Test
    void more_places_may_lack_than_catchment_children_wait() {
        assertThat(positions(new Counts(100, 5, 95, true), "OKO")).containsExactly(2, 1, 3);
    }

    @Test
    void where_there_is_no_catchment_everybody_waits_by_number() {
        assertThat(positions(new Counts(4, 4, 0, false), "KKK")).containsExactly(1, 2, 3);
        assertThat(positions(new Counts(4, 4, 0, true), "KKK")).containsExactly(1, 2, 3);
    }

    /** One outsider after another goes home: the number of places and so the guarantee stay. */
    @Property(tries = 300)
    void whoever_waits_is_served_at_the_told_turn(
            @ForAll @IntRange(min = 1, max = 40) int places,
            @ForAll @IntRange(max = 40) int catchment,
            @ForAll @Size(max = 30) List<Category> waiting) {
        Counts counts = full(places, catchment);
        List<Integer> positions = positions(counts, waiting);
        Served machine = new Served(counts, waiting);
        List<Long> served = machine.outsidersGoHome();

        List<Long> told = IntStream.rangeClosed(1, waiting.size())
                .mapToObj(turn -> positions.indexOf(turn) + 1L)
                .toList();
        assertThat(told.subList(0, served.size())).isEqualTo(served);
        assertThat(served.size() == waiting.size() || machine.counts().outside() == 0)
                .isTrue();
    }

    @Property(tries = 300)
    void a_place_more_goes_to_the_first_position(
            @ForAll @IntRange(min = 1, max = 40) int places,
            @ForAll @IntRange(max = 40) int catchment,
            @ForAll @Size(max = 12) List<Category> waiting) {
        Served machine = new Served(full(places, catchment), waiting);
        List<Long> left = new ArrayList<>(
                IntStream.rangeClosed(1, waiting.size()).mapToObj(Long::valueOf).toList());
        while (!left.isEmpty()) {
            List<Category> list = left.stream()
                    .map(number -> waiting.get(number.intValue() - 1))
                    .toList();
            Counts grown = machine.counts().withPlaces(machine.counts().places() + 1);
            Long first = left.get(positions(grown, list).indexOf(1));
            assertThat(machine.grow()).containsExactly(first);
            left.remove(first);
        }
    }

    private static Counts full(int places, int catchment) {
        int inside = Math.min(places, catchment);
        return new Counts(places, inside, places - inside, true);
    }

    private static List<Integer> positions(Counts counts, String letters) {
        return positions(
                counts,
                letters.chars()
                        .mapToObj(letter -> letter == 'K' ? Category.K : Category.O)
                        .toList());
    }

    private static List<Integer> positions(Counts counts, List<Category> waiting) {
        int catchment = of(Category.K, waiting);
        List<Integer> positions = new ArrayList<>();
        for (int index = 0; index < waiting.size(); index++) {
            List<Category> lower = waiting.subList(0, index);
            positions.add(new ListPosition(counts, catchment, of(Category.K, lower), of(Category.O, lower))
                    .of(waiting.get(index)));
        }
        return positions;
    }

    private static int of(Category category, List<Category> children) {
        return (int) children.stream().filter(category::equals).count();
    }

    /** The machine with children on its list, numbered from 1, and whom it serves. */
    private static final class Served {

        private static final QueueEntry OUTSIDER = new QueueEntry("0000-0000-0000", 0, Category.O);

        private final List<Long> served = new ArrayList<>();
        private final StreamAllocation machine;

        Served(Counts counts, List<Category> waiting) {
            SortedWaitingList list = new SortedWaitingList();
            for (int index = 0; index < waiting.size(); index++) {
                list.add(new QueueEntry("R" + index, index + 1L, waiting.get(index)));
            }
            machine = new StreamAllocation(PlaceRule.N, counts, list, (event, child, after) -> {
                if (event == LedgerEvent.SERVED) {
                    served.add(child.sequence());
                }
            });
        }

        Counts counts() {
            return machine.counts();
        }

        List<Long> outsidersGoHome() {
            int before = -1;
            while (served.size() > before && machine.counts().outside() > 0) {
                before = served.size();
                machine.free(OUTSIDER);
            }
            return served;
        }

        List<Long> grow() {
            int before = served.size();
            machine.changePlaces(machine.counts().places() + 1);
            return served.subList(before, served.size());
        }
    }
}
