package kz.enrollment.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kz.enrollment.reports.PlaceFacts;
import kz.enrollment.reports.PlaceFacts.Rule;
import kz.enrollment.reports.PlaceFacts.State;
import kz.enrollment.reports.ReportLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two sentences that a parent can check with the public ledger. */
class PlaceExplanationTest {

    @ParameterizedTest(name = "{0} {1}+{2} released {3}, of the catchment {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            N    | 5 | 1 | false | true  | HOLDING | не меньше 6, остальным детям — не больше 2. Место есть
            N    | 6 | 2 | false | true  | WITHOUT | не больше 2. Места нет, потому что заняты все
            N    | 3 | 2 | false | false | WAITING | не больше 2. Места нет, потому что занята доля
            T    | 6 | 1 | false | true  | WITHOUT | детям с территории обслуживания школы — 6, остальным детям — 2. Места нет, потому что занята доля
            T    | 4 | 4 | true  | false | WITHOUT | деление на доли снято, и свободное место может получить любой ребёнок
            NONE | 3 | 0 | false | true  | HOLDING | независимо от места жительства. Место есть: вместе с этим заявлением занято 3.
            NONE | 8 | 0 | true  | true  | WAITING | независимо от места жительства. Места нет, потому что заняты все: занято 8. Номер ребёнка — 9, перед ним — 8.
            """)
    void rule_and_state_choose_the_words(
            Rule rule, int catchment, int outside, boolean released, boolean ofCatchment, State state, String words) {
        PlaceFacts facts = new PlaceFacts(rule, 8, catchment, outside, released, ofCatchment, state, 9, 8, 3, 0);
        assertThat(text(facts, ReportLanguage.RU)).contains(words);
        assertThat(text(facts, ReportLanguage.KK))
                .contains(state == State.HOLDING ? "Орын бар" : "Орын жоқ")
                .doesNotContain("{", "null");
    }

    @Test
    void who_is_before_the_child_is_told_of_its_own_group() {
        PlaceFacts inside = new PlaceFacts(Rule.N, 8, 6, 2, false, true, State.WITHOUT, 12, 11, 7, 0);
        PlaceFacts outside = new PlaceFacts(Rule.N, 8, 6, 2, false, false, State.WITHOUT, 12, 11, 4, 0);
        assertThat(text(inside, ReportLanguage.KK))
                .contains("нөмірі — 12; бала қызмет көрсету аумағына жатады, осы топта оның алдында 7 бала бар");
        assertThat(text(outside, ReportLanguage.KK))
                .contains("нөмірі — 12; бала қызмет көрсету аумағына жатпайды, осы топта оның алдында 4 бала бар");
    }

    @Test
    void a_refused_child_that_waits_is_told_its_position_and_others_are_not() {
        PlaceFacts waiting = new PlaceFacts(Rule.N, 8, 6, 2, false, true, State.WAITING, 12, 11, 7, 3);
        PlaceFacts ended = new PlaceFacts(Rule.N, 8, 6, 2, false, true, State.ENDED, 12, 11, 7, 0);
        assertThat(refused(waiting)).contains("его место в списке — 3");
        assertThat(refused(ended)).contains("заняты все").doesNotContain("списке");
    }

    private static String text(PlaceFacts facts, ReportLanguage language) {
        return new PlaceExplanation(new Texts(language))
                .of(facts).stream().map(Block::text).collect(Collectors.joining(" "));
    }

    private static String refused(PlaceFacts facts) {
        return new PlaceExplanation(new Texts(ReportLanguage.RU))
                .refused(facts).stream().map(Block::text).collect(Collectors.joining(" "));
    }
}
