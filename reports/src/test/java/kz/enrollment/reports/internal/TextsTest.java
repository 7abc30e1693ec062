package kz.enrollment.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Properties;
import kz.enrollment.reports.ReportLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private final Texts kazakh = new Texts(ReportLanguage.KK);
    private final Texts russian = new Texts(ReportLanguage.RU);

    @Test
    void both_languages_have_the_same_texts_and_none_is_empty() throws Exception {
        Properties kk = bundle("texts_kk.properties");
        Properties ru = bundle("texts_ru.properties");

        assertThat(kk.stringPropertyNames()).isEqualTo(ru.stringPropertyNames());
        assertThat(kk.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(ru.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void dates_follow_the_custom_of_each_language() {
        var day = LocalDate.of(2026, 8, 21);

        assertThat(kazakh.date(day)).isEqualTo("2026 жылғы 21 тамыз");
        assertThat(russian.date(day)).isEqualTo("21 августа 2026 г.");
        assertThat(kazakh.dateFrom(day)).isEqualTo("2026 жылғы 21 тамыздан");
        assertThat(kazakh.dateOf(day)).isEqualTo("2026 жылғы 21 тамыздағы");
        assertThat(kazakh.numeric(day)).isEqualTo("21.08.2026");
    }

    @Test
    void every_month_has_a_name_in_every_form() {
        for (String key : new String[] {"months", "months.from", "months.of"}) {
            assertThat(kazakh.get(key).split(",")).hasSize(12).doesNotHaveDuplicates();
            assertThat(russian.get(key).split(",")).hasSize(12).doesNotHaveDuplicates();
        }
    }

    @Test
    void times_are_those_of_almaty_whatever_zone_they_come_in() {
        var greenwich = ZonedDateTime.of(2026, 7, 8, 20, 30, 0, 0, ZoneOffset.UTC);

        assertThat(russian.time(greenwich)).isEqualTo("9 июля 2026 г., 01:30 (время Алматы)");
    }

    @ParameterizedTest
    @CsvSource({"1,1 рабочий день", "3,3 рабочих дня", "11,11 рабочих дней", "20,20 рабочих дней", "21,21 рабочий день"
    })
    void russian_counts_days_in_the_right_form(int days, String expected) {
        assertThat(russian.counted("refusal.complaint.days", days)).isEqualTo(expected);
    }

    @Test
    void a_missing_text_is_an_error_not_a_raw_key() {
        assertThatThrownBy(() -> kazakh.get("no.such.text")).hasMessageContaining("no.such.text");
    }

    private static Properties bundle(String name) throws Exception {
        var properties = new Properties();
        try (var reader = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
