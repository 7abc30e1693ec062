package kz.enrollment.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class RemainingTimeTest {

    @Test
    void a_whole_working_day_is_calm() {
        assertThat(words("ru", Duration.ofMinutes(8 * 60 + 30))).isEqualTo("Осталось 8 ч 30 мин");
        assertThat(words("kk", Duration.ofMinutes(8 * 60 + 30))).isEqualTo("8 сағ 30 мин қалды");
    }

    @Test
    void a_morning_is_soon() {
        assertThat(words("ru", Duration.ofMinutes(135))).isEqualTo("Скоро срок: 2 ч 15 мин");
        assertThat(words("kk", Duration.ofMinutes(135))).isEqualTo("Жақында: 2 сағ 15 мин қалды");
    }

    @Test
    void the_last_hour_is_urgent_and_has_no_hours() {
        assertThat(words("ru", Duration.ofMinutes(40))).isEqualTo("Срочно: осталось 40 мин");
        assertThat(words("kk", Duration.ofMinutes(40))).isEqualTo("Шұғыл: 40 мин қалды");
    }

    @Test
    void nobody_is_promised_a_minute_that_is_not_there() {
        assertThat(RemainingTime.of(Duration.ofSeconds(119)).minutes()).isEqualTo(1);
        assertThat(RemainingTime.of(Duration.ofSeconds(59)).minutes()).isZero();
    }

    @Test
    void the_term_itself_is_urgent_and_not_yet_overdue() {
        assertThat(RemainingTime.of(Duration.ZERO).urgency()).isEqualTo(RemainingTime.Urgency.URGENT);
    }

    @Test
    void the_first_second_too_late_counts_as_a_minute() {
        assertThat(words("ru", Duration.ofSeconds(-1))).isEqualTo("Просрочено на 1 мин");
        assertThat(words("kk", Duration.ofSeconds(-1))).isEqualTo("Мерзімі өтті: 1 мин");
    }

    @Test
    void long_delays_are_told_in_hours() {
        assertThat(words("ru", Duration.ofHours(-26))).isEqualTo("Просрочено на 26 ч 0 мин");
    }

    private static String words(String language, Duration left) {
        Locale locale = Locale.forLanguageTag(language);
        RemainingTime time = RemainingTime.of(left);
        String pattern =
                ResourceBundle.getBundle("kz.enrollment.web.staff", locale).getString("left." + time.urgency());
        return new MessageFormat(pattern, locale).format(new Object[] {time.hours(), time.minutes()});
    }
}
