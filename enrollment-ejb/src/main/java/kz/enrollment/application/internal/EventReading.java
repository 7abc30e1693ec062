package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.Channel;
import kz.enrollment.application.EventEntry;
import kz.enrollment.application.domain.ApplicationEvent;
import kz.enrollment.application.domain.EnrollmentApplication;

/**
 * Reads events in the order of their positions. A position is given after the event was committed, by one reader at a time:
 * a transaction that began early and ended late gets its position late, so that nobody reads past it.
 */
@Dependent
public class EventReading {

    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('event-positions', 0)) as text)";
    private static final String UNNUMBERED = "select exists (select 1 from application_event where position is null)";
    private static final String NUMBER = """
            update application_event e set position = fresh.position
            from (select id, (select coalesce(max(position), 0) from application_event)
                         + row_number() over (order by at, id) as position
                  from (select id, at from application_event where position is null order by at, id limit 5000) waiting
                 ) fresh
            where e.id = fresh.id
            """;

    @PersistenceContext
    private EntityManager entities;

    private final ApplicationReading reading;

    @Inject
    public EventReading(ApplicationReading reading) {
        this.reading = reading;
    }

    public List<EventEntry> own(UUID client, long after, int limit) {
        giveNumbers();
        return entries(entities.createQuery("""
                                select e from ApplicationEvent e, EnrollmentApplication a, ApplicationDraft d
                                where e.position > :after and a.id = e.applicationId and d.id = a.draftId
                                and d.clientId = :client order by e.position
                                """, ApplicationEvent.class).setParameter("client", client), after, limit);
    }

    public List<EventEntry> outgoing(long after, int limit) {
        giveNumbers();
        return entries(
                entities.createQuery("""
                                select e from ApplicationEvent e, EnrollmentApplication a
                                where e.position > :after and a.id = e.applicationId and (e.kind in :results
                                or e.kind = 'SUBMITTED' and a.channel in :paper) order by e.position
                                """, ApplicationEvent.class)
                        .setParameter(
                                "results", List.of("ADMITTED", "REFUSED", "WITHDRAWN", "ENROLLED", "REOPENED", "MOVED"))
                        .setParameter("paper", List.of(Channel.PAPER, Channel.ZERO_CLASS)),
                after,
                limit);
    }

    private void giveNumbers() {
        if (Boolean.FALSE.equals(entities.createNativeQuery(UNNUMBERED).getSingleResult())) {
            return;
        }
        entities.createNativeQuery(LOCK).getSingleResult();
        entities.createNativeQuery(NUMBER).executeUpdate();
    }

    private List<EventEntry> entries(TypedQuery<ApplicationEvent> query, long after, int limit) {
        List<ApplicationEvent> events =
                query.setParameter("after", after).setMaxResults(limit).getResultList();
        Map<UUID, ApplicationView> applications = applications(events);
        List<EventEntry> entries = new ArrayList<>();
        for (ApplicationEvent event : events) {
            var view = event.view();
            entries.add(
                    new EventEntry(event.position(), view.at(), view.kind(), applications.get(event.applicationId())));
        }
        return entries;
    }

    private Map<UUID, ApplicationView> applications(List<ApplicationEvent> events) {
        if (events.isEmpty()) {
            return new LinkedHashMap<>();
        }
        List<EnrollmentApplication> found = entities.createQuery(
                        "select a from EnrollmentApplication a where a.id in :ids", EnrollmentApplication.class)
                .setParameter(
                        "ids",
                        events.stream()
                                .map(ApplicationEvent::applicationId)
                                .distinct()
                                .toList())
                .getResultList();
        return reading.brief(found).stream().collect(Collectors.toMap(ApplicationView::id, Function.identity()));
    }
}
