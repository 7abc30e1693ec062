package kz.enrollment.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import kz.enrollment.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final Pattern SIX_DIGITS = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    @Test
    void both_languages_have_every_text() {
        assertThat(bundle(Language.KK).keySet())
                .isEqualTo(bundle(Language.RU).keySet())
                .contains("login.code", "signature.code", "application.submitted", "application.enrolled");
    }

    @ParameterizedTest
    @CsvSource({"KK,login.code", "KK,signature.code", "RU,login.code", "RU,signature.code"})
    void the_code_is_the_only_group_of_six_digits(Language language, String key) {
        assertThat(SIX_DIGITS.matcher(Texts.of(language, key, "004217")).results())
                .singleElement()
                .satisfies(found -> assertThat(found.group()).isEqualTo("004217"));
    }

    @Test
    void terms_are_told_in_the_time_of_almaty() {
        Instant due = Instant.parse("2026-07-07T13:30:00Z");
        assertThat(Texts.of(Language.RU, "application.submitted", "AL26-1", due))
                .contains("07.07.2026 18:30");
        assertThat(Texts.of(Language.KK, "application.enrolled", "AL26-1", LocalDate.of(2026, 8, 25)))
                .contains("25.08.2026");
    }

    @Test
    void languages_differ_and_no_argument_is_left_open() {
        for (String key : bundle(Language.KK).keySet()) {
            String kazakh = Texts.of(Language.KK, key, "1", "2");
            assertThat(kazakh)
                    .isNotEqualTo(Texts.of(Language.RU, key, "1", "2"))
                    .doesNotContain("{", "}");
        }
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("kz.enrollment.notification.messages", language.locale());
    }
}
