package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.ApplicationSubmitted;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.decision.DocumentKind;
import kz.enrollment.decision.domain.DocumentNumber;
import kz.enrollment.decision.domain.EnrollmentOrder;
import kz.enrollment.decision.domain.IssuedDocument;
import kz.enrollment.decision.domain.IssuedDocument.Frozen;
import kz.enrollment.decision.internal.FrozenContent.Decided;
import kz.enrollment.shared.ClockProducer;

/** Issues papers within the transaction of the act they certify; nothing is rendered here. */
@Dependent
public class PaperDesk {

    @PersistenceContext
    private EntityManager entities;

    private final NewestHeads heads;
    private final Numbering numbering;
    private final Clock clock;

    @Inject
    public PaperDesk(NewestHeads heads, Numbering numbering, Clock clock) {
        this.heads = heads;
        this.numbering = numbering;
        this.clock = clock;
    }

    /** The receipt belongs to the submission: one cannot exist without the other. */
    void issueReceipt(@Observes ApplicationSubmitted event) {
        ApplicationView application = event.application();
        DocumentNumber number = numbering.next(application.stream().school(), DocumentKind.RECEIPT);
        store(
                application.id(),
                DocumentKind.RECEIPT,
                number,
                FrozenContent.receipt(number, today(), application, heads.newest()));
    }

    void issueAdmission(ApplicationView application, Author by) {
        DocumentNumber number = numbering.next(application.stream().school(), DocumentKind.ADMISSION);
        store(
                application.id(),
                DocumentKind.ADMISSION,
                number,
                FrozenContent.admission(number, today(), application, by, heads.newest()));
    }

    void issueRefusal(ApplicationView application, Decided decided) {
        DocumentNumber number = numbering.next(application.stream().school(), DocumentKind.REFUSAL);
        store(
                application.id(),
                DocumentKind.REFUSAL,
                number,
                FrozenContent.refusal(number, today(), application, decided, heads.newest()));
    }

    void issueOrder(EnrollmentOrder order, DocumentNumber number, List<ApplicationView> children, Author by) {
        String json = FrozenContent.order(number, order, children, by, heads.newest());
        entities.persist(IssuedDocument.forOrder(order.id(), number, new Frozen(clock.instant(), json)));
    }

    private void store(UUID applicationId, DocumentKind kind, DocumentNumber number, String json) {
        Instant now = clock.instant();
        entities.persist(IssuedDocument.forApplication(applicationId, kind, number, new Frozen(now, json)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.ALMATY);
    }
}
