package kz.enrollment.shared;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Working days and working hours (Rules §1): Monday to Friday less the days off, 09:00–13:00 and 14:00–18:30, Almaty
 * time.
 *
 * <p>A question that needs a year whose days off nobody entered is refused with {@code calendar.year_missing(year)}: a
 * guessed term could cost a family its place.
 */
public final class WorkingCalendar {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime LUNCH = LocalTime.of(13, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime END = LocalTime.of(18, 30);

    private final Set<Integer> years;
    private final Set<LocalDate> daysOff;
    private final ZoneId zone;

    public WorkingCalendar(Set<Integer> years, Set<LocalDate> daysOff, ZoneId zone) {
        this.years = Set.copyOf(years);
        this.daysOff = Set.copyOf(daysOff);
        this.zone = zone;
    }

    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new BusinessRuleViolation("calendar.year_missing", String.valueOf(day.getYear()));
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !daysOff.contains(day);
    }

    /** The working day an application counts for: today until 18:30 of a working day, else the next one. */
    public LocalDate countsFor(Instant filed) {
        ZonedDateTime local = filed.atZone(zone);
        LocalDate day = local.toLocalDate();
        boolean today = isWorkingDay(day) && !local.toLocalTime().isAfter(END);
        return today ? day : plusWorkingDays(day, 1);
    }

    /** The end of the working day after the one the application counts for. */
    public Instant due(Instant filed) {
        return due(filed, 1);
    }

    /** The end of the n-th working day after the one an act counts for. */
    public Instant due(Instant act, int workingDays) {
        return plusWorkingDays(countsFor(act), workingDays)
                .atTime(END)
                .atZone(zone)
                .toInstant();
    }

    /** The n-th working day after a day (which itself may be a day off). */
    public LocalDate plusWorkingDays(LocalDate from, int n) {
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The n-th working day before a day (which itself may be a day off). */
    public LocalDate minusWorkingDays(LocalDate from, int n) {
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working time from one instant to another; negative when the second is the earlier. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return workingTimeBetween(to, from).negated();
        }
        ZonedDateTime start = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        Duration sum = Duration.ZERO;
        for (LocalDate day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                LocalTime first = day.equals(start.toLocalDate()) ? start.toLocalTime() : LocalTime.MIN;
                LocalTime last = day.equals(end.toLocalDate()) ? end.toLocalTime() : LocalTime.MAX;
                sum = sum.plus(overlap(first, last, MORNING, LUNCH)).plus(overlap(first, last, AFTERNOON, END));
            }
        }
        return sum;
    }

    private static Duration overlap(LocalTime from, LocalTime to, LocalTime open, LocalTime close) {
        LocalTime first = from.isAfter(open) ? from : open;
        LocalTime last = to.isBefore(close) ? to : close;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }
}
