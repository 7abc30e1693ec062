package kz.enrollment.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.application.PlaceFacts;
import kz.enrollment.application.WishStanding;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Language;
import kz.enrollment.web.frame.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Why there is a place or none, in words that a parent can check with the figures beside them. */
class PlaceStoryTest {

    private static final UUID STREAM = UUID.randomUUID();

    private final PlaceStory russian = new PlaceStory(Words.in(Language.RU));

    @Test
    void who_holds_a_place_reads_the_rule_the_places_the_number_and_who_was_before() {
        List<String> why = russian.why(held(facts("N", 100, 60, 20, false, Category.K, ClaimState.HOLDING)));
        assertThat(why)
                .contains(
                        "В первых классах этой школы на этом языке 100 мест.",
                        "Дети, зарегистрированные на территории школы, могут занять любые места."
                                + " Остальные дети – не больше четверти, то есть 25.",
                        "По адресу регистрации ваш ребёнок – с территории этой школы.",
                        "Вместе с вашим ребёнком занято 80 из 100. С территории школы: 60, остальные: 20.",
                        "Подходящее место было свободно, поэтому оно закреплено за вашим ребёнком.",
                        "Ваш номер в очереди – 93. Номера даются по порядку отправки.",
                        "Раньше вас место заняли или ждали 82 ребёнка, из них вашей группы: 61.");
    }

    @Test
    void an_outsider_learns_that_the_free_places_are_kept_for_the_catchment() {
        List<String> why = russian.why(waiting(facts("N", 100, 60, 25, false, Category.O, ClaimState.WAITING)));
        assertThat(why)
                .contains("Отведённая остальным детям четверть была занята. Свободных мест в классах: 15,"
                        + " но пока они сохраняются за детьми с территории школы.")
                .contains("По адресу регистрации ваш ребёнок – не с территории этой школы.");
    }

    @Test
    void under_fixed_shares_the_catchment_may_find_its_own_share_full() {
        assertThat(russian.why(waiting(facts("T", 100, 75, 5, false, Category.K, ClaimState.WITHOUT))))
                .contains(
                        "Три четверти мест (75) отведены детям, зарегистрированным на территории школы, четверть (25) –"
                                + " остальным.",
                        "Отведённые детям с территории школы три четверти были заняты. Свободных мест в классах: 20,"
                                + " но пока они сохраняются за остальными детьми.");
    }

    @ParameterizedTest
    @CsvSource({"N, K", "N, O", "T, K", "T, O", "NONE, K"})
    void a_full_stream_is_called_full_whatever_the_rule(String rule, Category category) {
        PlaceFacts facts = facts(rule, 100, 75, 25, false, category, ClaimState.WITHOUT);
        assertThat(russian.why(waiting(facts))).contains("Все места были заняты.");
    }

    @Test
    void after_the_release_the_other_rule_is_told() {
        assertThat(russian.why(waiting(facts("N", 100, 60, 40, true, Category.O, ClaimState.WAITING))))
                .anyMatch(line -> line.startsWith("Места уже открыты для всех") && line.contains("меньше 75"))
                .noneMatch(line -> line.contains("четверти"));
    }

    @Test
    void a_school_without_a_catchment_speaks_of_none() {
        assertThat(russian.why(held(facts("NONE", 8, 3, 0, false, Category.K, ClaimState.HOLDING))))
                .contains("Вместе с вашим ребёнком занято 3 из 8.")
                .contains("Раньше вас место заняли или ждали 82 ребёнка.")
                .noneMatch(line -> line.contains("По адресу регистрации"));
    }

    @Test
    void fewer_than_four_places_leave_no_quarter() {
        assertThat(russian.why(waiting(facts("N", 3, 1, 0, false, Category.O, ClaimState.WAITING))))
                .anyMatch(line -> line.startsWith("Мест меньше четырёх"));
    }

    @Test
    void a_place_that_came_later_and_a_corrected_address_are_told_too() {
        PlaceFacts then = facts("N", 4, 3, 1, false, Category.O, ClaimState.WAITING);
        WishStanding wish = new WishStanding(1, null, then, now(ClaimState.HOLDING, Category.K, 0));
        assertThat(russian.why(wish))
                .anyMatch(line -> line.startsWith("Позже школа исправила: адрес относится"))
                .anyMatch(line -> line.startsWith("Сначала места не было и ребёнок ждал"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void both_languages_tell_all_figures_and_no_letters_of_the_ledger(Language language) {
        PlaceFacts facts = facts("N", 101, 61, 25, false, Category.O, ClaimState.WAITING);
        String why = String.join(" ", new PlaceStory(Words.in(language)).why(waiting(facts)));
        assertThat(why).contains("101", "61", "25", "86", "93", "82").doesNotContainPattern("\\b[KO]\\b");
    }

    @Test
    void the_first_of_all_is_told_that_nobody_was_before() {
        PlaceFacts first =
                new PlaceFacts("N", 100, 1, 0, false, Category.K, ClaimState.HOLDING, 1, 0, 0, 2, "ab", "R-1");
        assertThat(russian.why(held(first))).contains("Раньше вас никто место не занял и в списке не ждал.");
    }

    private static PlaceFacts facts(
            String rule, int places, int k, int o, boolean released, Category category, ClaimState state) {
        return new PlaceFacts(rule, places, k, o, released, category, state, 93, 82, 61, 94, "ab", "R-1");
    }

    private static WishStanding held(PlaceFacts facts) {
        return new WishStanding(1, null, facts, now(ClaimState.HOLDING, facts.category(), 0));
    }

    private static WishStanding waiting(PlaceFacts facts) {
        return new WishStanding(1, null, facts, now(ClaimState.WAITING, facts.category(), 3));
    }

    private static ClaimView now(ClaimState state, Category category, int position) {
        PlacesView places = new PlacesView(STREAM, "N", 100, 75, 25, 3, 3, false);
        return new ClaimView(STREAM, "R-1", 93, category, state, position, 61, places);
    }
}
