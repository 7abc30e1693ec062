package kz.enrollment.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.shared.WorkingCalendar;

/** The working calendar as administrators keep it in the database (Rules §1). */
@Stateless
public class WorkingDays {

    @PersistenceContext
    private EntityManager entities;

    @PermitAll
    public WorkingCalendar calendar() {
        Set<Integer> years = column("select year from working_year").stream()
                .map(year -> ((Number) year).intValue())
                .collect(Collectors.toSet());
        Set<LocalDate> daysOff = column("select day from day_off").stream()
                .map(day -> ((Date) day).toLocalDate())
                .collect(Collectors.toSet());
        return new WorkingCalendar(years, daysOff, ClockProducer.ALMATY);
    }

    private List<?> column(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }
}
