package kz.enrollment.application;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.internal.ActiveApplications;
import kz.enrollment.application.internal.ApplicationReading;
import kz.enrollment.application.internal.DraftBook;
import kz.enrollment.application.internal.SigningDesk;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Roles;

/**
 * Signing and sending (Rules §4, step 7). Submission is one transaction: application, documents, signature, place, ledger
 * row, audit, receipt and messages are all there or nothing is.
 */
@Stateless
@RolesAllowed(Roles.PARENT)
public class Submissions {

    private final DraftBook book;
    private final SigningDesk desk;
    private final ActiveApplications applications;
    private final ApplicationReading reading;

    protected Submissions() {
        this(null, null, null, null);
    }

    @Inject
    public Submissions(DraftBook book, SigningDesk desk, ActiveApplications applications, ApplicationReading reading) {
        this.book = book;
        this.desk = desk;
        this.applications = applications;
        this.reading = reading;
    }

    /**
     * Sends a code by SMS that signs the statement as it stands now.
     *
     * @throws BusinessRuleViolation {@code draft.incomplete(step)}, {@code draft.not_confirmed}
     */
    public CodeTicket requestSignature(UUID draftId) {
        return desk.requestCode(book.requireLocked(draftId));
    }

    /**
     * Files the application. A draft that was filed already answers its receipt: a double click, a retry and a second tab
     * never make a second application.
     *
     * @throws BusinessRuleViolation {@code code.*}, {@code campaign.not_open_yet(opens)}, {@code campaign.closed(closes)},
     *     {@code draft.incomplete(step)}, {@code child.has_application}; nothing is changed then
     */
    public ReceiptView submit(UUID draftId, UUID ticket, String code) {
        ApplicationDraft draft = book.requireLocked(draftId);
        Optional<EnrollmentApplication> filed = applications.ofDraft(draftId);
        EnrollmentApplication application = filed.orElseGet(() -> desk.file(draft, ticket, code));
        return reading.receipt(application);
    }

    @TransactionAttribute(SUPPORTS)
    public ReceiptView receipt(UUID applicationId) {
        return reading.receipt(reading.own(applicationId));
    }
}
