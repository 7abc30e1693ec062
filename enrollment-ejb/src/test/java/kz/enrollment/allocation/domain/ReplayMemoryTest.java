package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.enrollment.allocation.domain.KnownChildren.State;
import kz.enrollment.shared.Category;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a replay remembers, compared with plain collections. */
@PropertyDefaults(tries = 200)
class ReplayMemoryTest {

    @Property
    void children_are_found_with_the_number_they_drew_and_as_they_were_put_last(
            @ForAll @Size(min = 1, max = 900) List<@IntRange(max = 3000) Integer> names, @ForAll List<Boolean> bits) {
        KnownChildren children = new KnownChildren();
        Map<Long, String> plain = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            long name = names.get(i) * 333_333_333L;
            Category category = (i & 1) == 0 ? Category.K : Category.O;
            State state = State.values()[i % State.values().length];
            int slot = children.find(name);
            assertThat(slot >= 0).isEqualTo(plain.containsKey(name));
            if (slot < 0) {
                slot = children.enter(name, category, state);
                plain.put(name, plain.size() + 1 + "");
            } else {
                children.put(slot, category, state);
            }
            plain.compute(name, (known, fact) -> fact.split(" ")[0] + " " + category + " " + state);
            assertThat(described(children, slot)).isEqualTo(plain.get(name));
        }
        assertThat(children.size()).isEqualTo(plain.size());
        plain.forEach((name, fact) ->
                assertThat(described(children, children.find(name))).isEqualTo(fact));
    }

    @Property
    void a_list_of_bits_gives_the_lowest_number_like_a_sorted_list(
            @ForAll List<@IntRange(min = 1, max = 200) Integer> numbers, @ForAll @IntRange(max = 7) int shape) {
        NumberedWaitingList bits = new NumberedWaitingList();
        SortedWaitingList sorted = new SortedWaitingList();
        for (int i = 0; i < numbers.size(); i++) {
            Category category = (i & 1) == 0 ? Category.K : Category.O;
            QueueEntry child = new QueueEntry("", numbers.get(i), category);
            if ((i & shape) == 0) {
                bits.add(child);
                sorted.add(child);
            } else {
                bits.remove(child);
                sorted.remove(child);
            }
            for (Category each : Category.values()) {
                assertThat(bits.first(each)).isEqualTo(sorted.first(each));
                assertThat(bits.size(each)).isEqualTo(sorted.size(each));
            }
        }
    }

    @Test
    void an_empty_list_has_no_first() {
        assertThat(new NumberedWaitingList().first(Category.K)).isEqualTo(Optional.empty());
    }

    @Test
    void a_public_number_is_read_as_its_twelve_digits() {
        assertThat(PublicNumber.of("1234-5678-9012")).isEqualTo(123_456_789_012L);
        assertThat(PublicNumber.of("0000-0000-0000")).isZero();
        assertThat(PublicNumber.of("9999-9999-9999")).isEqualTo(999_999_999_999L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234-5678-901",
                "1234-5678-90123",
                "123456789012",
                "1234-567809012",
                "12340-678-9012",
                "1234-5678-90 2",
                "1234-5678-901:",
                "1234-5678-901/",
                "1234-5678-9-12",
                "x234-5678-9012"
            })
    void anything_else_is_no_public_number(String text) {
        assertThat(PublicNumber.of(text)).isEqualTo(PublicNumber.NONE);
    }

    private static String described(KnownChildren children, int slot) {
        return children.number(slot) + " " + children.category(slot) + " " + children.state(slot);
    }
}
