package kz.enrollment.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Language;
import kz.enrollment.web.frame.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to happen before a waiting child gets a place. */
class WaitingStoryTest {

    private static final Instant RELEASE = Instant.parse("2026-08-14T19:00:00Z");

    private final WaitingStory russian = new WaitingStory(Words.in(Language.RU));

    @ParameterizedTest
    @CsvSource({
        "1, Впереди никого нет: следующее подходящее место – ваше.",
        "2, Впереди вас ждёт 1 ребёнок.",
        "3, Впереди вас ждут 2 ребёнка.",
        "6, Впереди вас ждут 5 детей.",
        "22, Впереди вас ждёт 21 ребёнок."
    })
    void how_many_are_ahead_is_good_russian(int position, String text) {
        assertThat(russian.ahead(waiting("N", 100, 75, 25, false, Category.K, position)))
                .startsWith(text)
                .endsWith("Считаются ждущие дети с территории школы.");
    }

    @Test
    void an_outsider_whose_quarter_is_full_waits_for_a_place_of_it_or_for_the_release() {
        assertThat(russian.waitsFor(waiting("N", 100, 60, 25, false, Category.O, 1), RELEASE))
                .containsExactly(
                        "освободится место из четверти, отведённой остальным детям",
                        "школа откроет ещё один класс",
                        "свободные места откроются для всех: 15 августа 2026 г., 00:00");
    }

    @Test
    void an_outsider_in_a_full_stream_with_room_in_the_quarter_waits_for_any_place() {
        assertThat(russian.waitsFor(waiting("N", 100, 80, 20, false, Category.O, 1), null))
                .containsExactly(
                        "кто-то из занявших место отзовёт заявление или получит отказ", "школа откроет ещё один класс");
    }

    @Test
    void the_release_brings_nothing_to_the_catchment_under_the_nested_rule_but_does_under_fixed_shares() {
        assertThat(russian.waitsFor(waiting("N", 100, 75, 25, false, Category.K, 1), RELEASE))
                .hasSize(2);
        assertThat(russian.waitsFor(waiting("T", 100, 75, 20, false, Category.K, 1), RELEASE))
                .hasSize(3)
                .contains("освободится место из трёх четвертей, отведённых детям с территории школы");
    }

    @Test
    void after_the_release_everybody_is_counted_and_the_catchment_goes_first_for_a_while() {
        ClaimView waiting = waiting("N", 100, 60, 40, true, Category.O, 4);
        assertThat(russian.ahead(waiting)).endsWith("Считаются все, кто ждёт.");
        assertThat(russian.order(waiting)).contains("меньше 75");
        assertThat(russian.waitsFor(waiting, RELEASE)).hasSize(2);
        assertThat(russian.order(waiting("N", 100, 75, 25, true, Category.O, 4)))
                .isEmpty();
        assertThat(russian.order(waiting("N", 100, 60, 25, false, Category.O, 4)))
                .isEmpty();
    }

    private static ClaimView waiting(
            String rule, int places, int k, int o, boolean released, Category category, int position) {
        UUID stream = UUID.randomUUID();
        PlacesView view = new PlacesView(stream, rule, places, k, o, 5, 5, released);
        return new ClaimView(stream, "R-1", 110, category, ClaimState.WAITING, position, 80, view);
    }
}
