package kz.enrollment.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import kz.enrollment.shared.ClockProducer;

/** Days and times in figures, for tables where words would take too much room. Times are Almaty's (Rules §10). */
@Named
@ApplicationScoped
public class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    /** {@code 31.12.2020}; empty for null. */
    public String shortDay(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** {@code 21.08.2026 18:30}; empty for null. */
    public String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment.atZone(ClockProducer.ALMATY));
    }

    /** The same of a time that is Almaty's already. */
    public String local(LocalDateTime moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }
}
