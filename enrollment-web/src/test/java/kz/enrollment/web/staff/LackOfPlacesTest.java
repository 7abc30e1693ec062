package kz.enrollment.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LackOfPlacesTest {

    private static final UUID STREAM = UUID.randomUUID();

    private static ClaimView waiting(String rule, Category category, boolean released) {
        PlacesView places = new PlacesView(STREAM, rule, 100, 72, 25, 0, 1204, released);
        return new ClaimView(STREAM, "reference", 1301, category, ClaimState.WAITING, 1177, 1201, places);
    }

    private static String russian(ClaimView claim, boolean keepWaiting) {
        return new LackOfPlaces(Language.RU).text(claim, keepWaiting);
    }

    @Test
    void the_text_has_every_figure_the_parent_needs_to_check_it() {
        assertThat(russian(waiting("N", Category.O, false), true))
                .contains("В потоке 100 мест", "не больше 25", "с территории – 72", "остальные – 25")
                .contains("к другой территории", "– 1301;", "ждут: 1201", "в списке – 1177")
                .doesNotContain("{", "1 301");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_whole_in_both_languages_under_every_rule(Language language) {
        LackOfPlaces texts = new LackOfPlaces(language);
        for (String rule : new String[] {"N", "T", "NONE"}) {
            for (Category category : Category.values()) {
                assertThat(texts.text(waiting(rule, category, false), true))
                        .contains("100", "1301", "1177")
                        .doesNotContain("{", "null");
                assertThat(texts.text(waiting(rule, category, true), false)).contains("100", "1301");
            }
        }
    }

    @Test
    void shares_are_not_spoken_of_once_the_places_are_open_for_all() {
        assertThat(russian(waiting("T", Category.O, true), true))
                .contains("открыты для всех")
                .doesNotContain("75");
        assertThat(russian(waiting("T", Category.K, false), true))
                .contains("75 для детей с территории обслуживания и 25 для остальных");
    }

    @Test
    void who_did_not_want_to_wait_is_told_that_the_child_leaves_the_list() {
        assertThat(russian(waiting("N", Category.K, false), false))
                .contains("не остаётся")
                .doesNotContain("1177");
    }
}
