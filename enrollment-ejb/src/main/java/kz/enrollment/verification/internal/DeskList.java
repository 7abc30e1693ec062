package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.SchoolRow;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.WorkingCalendar;
import kz.enrollment.verification.CheckView;
import kz.enrollment.verification.DeskRow;
import kz.enrollment.verification.domain.VerificationCheck;

/** The "by hand" desk of the caller's school. */
@Dependent
public class DeskList {

    private static final String ON_DESK = """
             from enrollment_application a
            where a.school_id = cast(?1 as uuid) and (a.status = 'SUBMITTED'
              and exists (select 1 from verification_check c where c.application_id = a.id and c.desk_at is not null)
              or a.status = 'ADMITTED' and exists (select 1 from verification_check c
                  where c.application_id = a.id and c.evidence = 'signature.revoked'))
            """;

    @PersistenceContext
    private EntityManager entities;

    private final ApplicationRegister applications;
    private final CheckBook book;
    private final CaseFile cases;
    private final CaseContext context;
    private final Clock clock;

    @Inject
    public DeskList(
            ApplicationRegister applications, CheckBook book, CaseFile cases, CaseContext context, Clock clock) {
        this.applications = applications;
        this.book = book;
        this.cases = cases;
        this.context = context;
        this.clock = clock;
    }

    public UUID school() {
        return applications.mySchool();
    }

    public long count() {
        return ((Number) query("select count(*)" + ON_DESK).getSingleResult()).longValue();
    }

    public Page<DeskRow> page(int offset, int limit) {
        List<?> found = query("select cast(a.id as text)" + ON_DESK + " order by a.due_at, a.sequence")
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Page.limited(limit))
                .getResultList();
        List<UUID> ids = found.stream().map(id -> UUID.fromString((String) id)).toList();
        return new Page<>(rows(ids), count(), offset, limit);
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql).setParameter(1, school().toString());
    }

    private List<DeskRow> rows(List<UUID> ids) {
        Map<UUID, SchoolRow> known =
                applications.ofMySchool(ids).stream().collect(Collectors.toMap(SchoolRow::id, Function.identity()));
        Map<UUID, List<CheckView>> checks = checks(ids);
        WorkingCalendar calendar = context.workingDays().calendar();
        Instant now = clock.instant();
        return ids.stream()
                .map(known::get)
                .map(row -> new DeskRow(
                        row.id(),
                        row.number(),
                        row.child(),
                        row.dueAt(),
                        calendar.workingTimeBetween(now, row.dueAt()),
                        row.status() == ApplicationStatus.ADMITTED,
                        checks.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<CheckView>> checks(List<UUID> ids) {
        return book.onDesk(ids).stream()
                .collect(Collectors.groupingBy(
                        VerificationCheck::applicationId,
                        Collectors.mapping(check -> cases.view(check), Collectors.toList())));
    }
}
