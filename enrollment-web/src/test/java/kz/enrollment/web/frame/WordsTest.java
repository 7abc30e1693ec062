package kz.enrollment.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words kazakh = Words.in(Language.KK);
    private final Words russian = Words.in(Language.RU);

    @Test
    void dates_read_as_people_write_them() {
        LocalDate day = LocalDate.of(2026, 8, 21);
        assertThat(kazakh.date(day)).isEqualTo("2026 жылғы 21 тамыз");
        assertThat(russian.date(day)).isEqualTo("21 августа 2026 г.");
    }

    @Test
    void times_are_those_of_almaty() {
        assertThat(russian.moment(Instant.parse("2026-08-20T19:05:00Z"))).isEqualTo("21 августа 2026 г., 00:05");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 свободное место",
        "2, 2 свободных места",
        "5, 5 свободных мест",
        "11, 11 свободных мест",
        "21, 21 свободное место",
        "112, 112 свободных мест",
        "1003, 1003 свободных места"
    })
    void russian_nouns_agree_with_their_number(long number, String text) {
        assertThat(russian.count("places.free", number)).isEqualTo(text);
    }

    @Test
    void spans_are_said_roughly() {
        assertThat(russian.span(Duration.ofSeconds(20))).isEqualTo("1 минута");
        assertThat(russian.span(Duration.ofHours(47))).isEqualTo("47 часов");
        assertThat(kazakh.span(Duration.ofDays(60))).isEqualTo("60 күн");
    }

    @Test
    void a_refusal_is_told_with_its_facts_and_years_without_separators() {
        assertThat(russian.violation(new BusinessRuleViolation("child.too_young", 2026)))
                .contains("2026");
        assertThat(kazakh.violation(
                        new BusinessRuleViolation("campaign.closed", Instant.parse("2026-08-31T13:30:00Z"))))
                .contains("2026 жылғы 31 тамыз, 18:30");
    }

    @Test
    void a_refusal_nobody_wrote_a_text_for_is_still_answered_in_words() {
        assertThat(kazakh.violation(new BusinessRuleViolation("never.heard.of")))
                .isEqualTo(kazakh.text("violation.other"));
    }

    @Test
    void sizes_are_rounded() {
        assertThat(russian.size(11_000)).isEqualTo("10 КБ");
        assertThat(russian.size(5L * 1024 * 1024)).isEqualTo("5 МБ");
    }
}
