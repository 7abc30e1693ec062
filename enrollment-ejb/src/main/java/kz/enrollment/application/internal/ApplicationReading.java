package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.application.ApplicationSummary;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.EventView;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.domain.ApplicationEvent;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.internal.ApplicationPortrait.Around;
import kz.enrollment.documents.DocumentBytes;
import kz.enrollment.documents.DocumentStore;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;

/** Turns applications into what the outside sees, and finds the caller's own. */
@Dependent
public class ApplicationReading {

    private static final int LONGEST_HISTORY = 100;

    @PersistenceContext
    private EntityManager entities;

    private final OwnApplications own;
    private final Registers registers;
    private final DocumentStore documents;
    private final WishReading wishes;

    @Inject
    public ApplicationReading(OwnApplications own, Registers registers, DocumentStore documents, WishReading wishes) {
        this.own = own;
        this.registers = registers;
        this.documents = documents;
        this.wishes = wishes;
    }

    /** The caller's own application; anybody else's does not exist for it. */
    public EnrollmentApplication own(UUID applicationId) {
        return own.bound(entities.createQuery(
                        "select a from EnrollmentApplication a where a.id = :id and " + OwnApplications.OWN,
                        EnrollmentApplication.class))
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The same, held until the transaction ends. */
    public EnrollmentApplication ownLocked(UUID applicationId) {
        EnrollmentApplication application = own(applicationId);
        entities.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        return application;
    }

    public Page<ApplicationSummary> mine(int offset, int limit) {
        String mine = " from EnrollmentApplication a where " + OwnApplications.OWN;
        long total = own.bound(entities.createQuery("select count(a)" + mine, Long.class))
                .getSingleResult();
        List<EnrollmentApplication> found = own.bound(entities.createQuery(
                        "select a" + mine + " order by a.filing.filedAt desc", EnrollmentApplication.class))
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Page.limited(limit))
                .getResultList();
        Map<UUID, StreamView> streams = registers.streams(
                found.stream().map(EnrollmentApplication::streamId).toList());
        List<ApplicationSummary> rows = found.stream()
                .map(application -> summary(application, streams.get(application.streamId())))
                .toList();
        return new Page<>(rows, total, offset, limit);
    }

    public DocumentBytes document(EnrollmentApplication application, UUID documentId) {
        return documents.readSubmitted(documentId, application.id());
    }

    public ReceiptView receipt(EnrollmentApplication application) {
        return ApplicationPortrait.receipt(application, wishes.standings(application.id()));
    }

    public ApplicationView view(EnrollmentApplication application) {
        return ApplicationPortrait.view(
                application,
                new Around(
                        registers.campaign(application.campaignId()),
                        registers.stream(application.streamId()),
                        documents.ofApplication(application.id()),
                        history(application.id()),
                        wishes.standings(application.id()),
                        wishes.offer(application),
                        wishes.correction(application.id())));
    }

    /** For long lists: without documents, history and wishes. */
    public List<ApplicationView> brief(List<EnrollmentApplication> applications) {
        Map<UUID, StreamView> streams = registers.streams(
                applications.stream().map(EnrollmentApplication::streamId).toList());
        return applications.stream()
                .map(application -> ApplicationPortrait.view(
                        application,
                        new Around(
                                registers.campaign(application.campaignId()),
                                streams.get(application.streamId()),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null)))
                .toList();
    }

    private static ApplicationSummary summary(EnrollmentApplication application, StreamView stream) {
        return new ApplicationSummary(
                application.id(),
                application.number(),
                application.content().child().name(),
                stream,
                application.status(),
                application.filing().filedAt(),
                application.filing().dueAt(),
                application.place().isHeld());
    }

    private List<EventView> history(UUID applicationId) {
        return entities.createQuery(
                        "select e from ApplicationEvent e where e.applicationId = :application order by e.at",
                        ApplicationEvent.class)
                .setParameter("application", applicationId)
                .setMaxResults(LONGEST_HISTORY)
                .getResultStream()
                .map(ApplicationEvent::view)
                .toList();
    }
}
