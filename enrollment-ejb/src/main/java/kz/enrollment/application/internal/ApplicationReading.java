package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.application.ApplicationSummary;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.EventView;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.domain.ApplicationEvent;
import kz.enrollment.application.domain.Content;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.Filing;
import kz.enrollment.application.domain.QueuePlace;
import kz.enrollment.documents.DocumentBytes;
import kz.enrollment.documents.DocumentStore;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;

/** Turns applications into what the outside sees, and finds the caller's own. */
@Dependent
public class ApplicationReading {

    private static final int LONGEST_HISTORY = 100;

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Registers registers;
    private final DocumentStore documents;

    @Inject
    public ApplicationReading(Caller caller, Registers registers, DocumentStore documents) {
        this.caller = caller;
        this.registers = registers;
        this.documents = documents;
    }

    /** The caller's own application; anybody else's does not exist for it. */
    public EnrollmentApplication own(UUID applicationId) {
        return entities.createQuery(
                        "select a from EnrollmentApplication a where a.id = :id and a.accountId = :account",
                        EnrollmentApplication.class)
                .setParameter("id", applicationId)
                .setParameter("account", caller.id())
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
        long total = entities.createQuery(
                        "select count(a) from EnrollmentApplication a where a.accountId = :account", Long.class)
                .setParameter("account", caller.id())
                .getSingleResult();
        List<EnrollmentApplication> found = entities.createQuery(
                        "select a from EnrollmentApplication a where a.accountId = :account order by a.filing.filedAt desc",
                        EnrollmentApplication.class)
                .setParameter("account", caller.id())
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
        Filing filing = application.filing();
        QueuePlace place = application.place();
        return new ReceiptView(
                application.id(),
                application.number(),
                filing.filedAt(),
                filing.countsFor(),
                filing.dueAt(),
                place.isHeld(),
                place.sequence(),
                place.before(),
                place.ledgerRow(),
                place.ledgerHash(),
                place.ledgerReference(),
                place.category(),
                registers.stream(application.streamId()),
                false,
                List.of());
    }

    public ApplicationView view(EnrollmentApplication application) {
        Content content = application.content();
        Filing filing = application.filing();
        QueuePlace place = application.place();
        return new ApplicationView(
                application.id(),
                application.version(),
                application.number(),
                application.status(),
                registers.campaign(application.campaignId()),
                registers.stream(application.streamId()),
                content.applicant().iin(),
                content.applicant().name(),
                content.phone(),
                content.extraPhone(),
                content.addressKk(),
                content.addressRu(),
                content.addressKind(),
                content.child().iin(),
                content.child().name(),
                content.childBirthDate(),
                content.kinship(),
                content.hasSpecialNeeds(),
                content.needsTransport(),
                content.isByCatchment(),
                content.language(),
                place.category(),
                place.categorySource(),
                filing.filedAt(),
                filing.countsFor(),
                filing.dueAt(),
                place.isHeld(),
                place.sequence(),
                place.before(),
                place.ledgerRow(),
                place.ledgerHash(),
                place.ledgerReference(),
                content.signatureMeans(),
                content.signedAt(),
                content.signedDigest(),
                content.statement(),
                documents.ofApplication(application.id()),
                history(application.id()),
                false,
                List.of(),
                null,
                null);
    }

    public Map<String, String> numbersOf(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select a.place.ledgerReference, a.number from EnrollmentApplication a where a.place.ledgerReference in :references",
                        Object[].class)
                .setParameter("references", references)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
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
