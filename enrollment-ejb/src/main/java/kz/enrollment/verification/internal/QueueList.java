package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.SchoolRow;
import kz.enrollment.campaign.WorkingDays;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.WorkingCalendar;
import kz.enrollment.verification.QueueFilter;
import kz.enrollment.verification.QueueRow;
import kz.enrollment.verification.domain.CheckResult;

/** The officer's list with the working time that is left. */
@Dependent
public class QueueList {

    private final ApplicationRegister applications;
    private final CheckBook book;
    private final QueueContext context;
    private final Clock clock;

    @Inject
    public QueueList(ApplicationRegister applications, CheckBook book, QueueContext context, Clock clock) {
        this.applications = applications;
        this.book = book;
        this.context = context;
        this.clock = clock;
    }

    public Page<QueueRow> page(QueueFilter filter, int offset, int limit) {
        Page<SchoolRow> page = applications.page(states(filter), offset, limit);
        Map<UUID, Map<CheckResult, Integer>> tally =
                tally(page.rows().stream().map(SchoolRow::id).toList());
        Map<UUID, StreamView> streams =
                context.streams(page.rows().stream().map(SchoolRow::streamId).toList());
        WorkingCalendar calendar = context.calendar();
        Instant now = clock.instant();
        return page.map(row -> {
            Map<CheckResult, Integer> counts = tally.getOrDefault(row.id(), Map.of());
            return new QueueRow(
                    row.id(),
                    row.number(),
                    row.child(),
                    row.childBirthDate(),
                    streams.get(row.streamId()).language(),
                    row.category(),
                    row.placeHeld(),
                    row.status(),
                    row.filedAt(),
                    row.dueAt(),
                    calendar.workingTimeBetween(now, row.dueAt()),
                    counts.getOrDefault(CheckResult.PENDING, 0) + counts.getOrDefault(CheckResult.NOT_AVAILABLE, 0),
                    counts.getOrDefault(CheckResult.FAILED, 0),
                    row.fromList());
        });
    }

    public Map<QueueFilter, Long> counts() {
        Map<QueueFilter, Long> counts = new EnumMap<>(QueueFilter.class);
        Map<ApplicationStatus, Long> byStatus = applications.counts();
        for (QueueFilter filter : QueueFilter.values()) {
            counts.put(
                    filter,
                    states(filter).stream()
                            .mapToLong(status -> byStatus.getOrDefault(status, 0L))
                            .sum());
        }
        return counts;
    }

    /** The school whose list it is. */
    public UUID school() {
        return applications.mySchool();
    }

    private Map<UUID, Map<CheckResult, Integer>> tally(List<UUID> ids) {
        Map<UUID, Map<CheckResult, Integer>> tally = new HashMap<>();
        for (Object[] row : book.tally(ids)) {
            tally.computeIfAbsent((UUID) row[0], id -> new EnumMap<>(CheckResult.class))
                    .put((CheckResult) row[1], ((Number) row[2]).intValue());
        }
        return tally;
    }

    private static Set<ApplicationStatus> states(QueueFilter filter) {
        return switch (filter) {
            case TO_DECIDE -> EnumSet.of(ApplicationStatus.SUBMITTED);
            case ADMITTED -> EnumSet.of(ApplicationStatus.ADMITTED, ApplicationStatus.ENROLLED);
            case REFUSED -> EnumSet.of(ApplicationStatus.REFUSED);
            case ALL -> EnumSet.allOf(ApplicationStatus.class);
        };
    }

    /** The calendar and the streams the list names. */
    @Dependent
    public static class QueueContext {

        private final WorkingDays workingDays;
        private final SchoolRegister schools;

        @Inject
        public QueueContext(WorkingDays workingDays, SchoolRegister schools) {
            this.workingDays = workingDays;
            this.schools = schools;
        }

        WorkingCalendar calendar() {
            return workingDays.calendar();
        }

        Map<UUID, StreamView> streams(List<UUID> ids) {
            return schools.streams(ids);
        }
    }
}
