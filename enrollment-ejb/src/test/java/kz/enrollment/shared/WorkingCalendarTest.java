package kz.enrollment.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of Rules §1. */
class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Set.of(2026), Set.of(LocalDate.of(2026, 7, 6)), ClockProducer.ALMATY);

    @Test
    void friday_afternoon_is_due_on_tuesday_when_monday_is_a_holiday() {
        assertThat(CALENDAR.due(at("2026-07-03T15:00"))).isEqualTo(at("2026-07-07T18:30"));
    }

    @Test
    void saturday_counts_for_the_next_working_day_and_is_due_the_day_after() {
        Instant saturday = at("2026-07-04T11:00");
        assertThat(CALENDAR.countsFor(saturday)).isEqualTo(LocalDate.of(2026, 7, 7));
        assertThat(CALENDAR.due(saturday)).isEqualTo(at("2026-07-08T18:30"));
    }

    @Test
    void the_last_minute_of_the_working_day_still_counts_for_it_and_the_next_does_not() {
        assertThat(CALENDAR.countsFor(at("2026-07-02T18:30"))).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(CALENDAR.countsFor(at("2026-07-02T18:30:01"))).isEqualTo(LocalDate.of(2026, 7, 3));
    }

    @Test
    void a_night_before_a_working_day_counts_for_that_day() {
        assertThat(CALENDAR.countsFor(at("2026-07-02T03:00"))).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    @Test
    void working_days_are_counted_back_over_weekends_and_holidays() {
        assertThat(CALENDAR.minusWorkingDays(LocalDate.of(2026, 7, 8), 2)).isEqualTo(LocalDate.of(2026, 7, 3));
        assertThat(CALENDAR.minusWorkingDays(LocalDate.of(2026, 7, 4), 1)).isEqualTo(LocalDate.of(2026, 7, 3));
        assertThat(CALENDAR.minusWorkingDays(LocalDate.of(2026, 7, 4), 0)).isEqualTo(LocalDate.of(2026, 7, 4));
    }

    @Test
    void working_time_leaves_out_lunch_nights_weekends_and_holidays() {
        assertThat(CALENDAR.workingTimeBetween(at("2026-07-02T12:00"), at("2026-07-02T15:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(CALENDAR.workingTimeBetween(at("2026-07-03T18:00"), at("2026-07-07T09:30")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(CALENDAR.workingTimeBetween(at("2026-07-07T00:00"), at("2026-07-08T00:00")))
                .isEqualTo(Duration.ofMinutes(8 * 60 + 30));
    }

    @Test
    void an_overdue_term_is_negative() {
        assertThat(CALENDAR.workingTimeBetween(at("2026-07-07T10:00"), at("2026-07-07T09:15")))
                .isEqualTo(Duration.ofMinutes(-45));
    }

    @Test
    void a_year_nobody_entered_is_an_error_and_not_a_guess() {
        assertThatThrownBy(() -> CALENDAR.due(at("2026-12-31T15:00")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("calendar.year_missing");
                    assertThat(refused.arguments()).containsExactly("2027");
                });
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ClockProducer.ALMATY).toInstant();
    }
}
