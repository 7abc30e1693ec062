package kz.enrollment.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.documents.DocumentBytes;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;
import kz.enrollment.verification.internal.CaseFile;
import kz.enrollment.verification.internal.QueueList;

/** The officer's list and cases, of the own school only (Rules §7, §8). Every look at a child's data is recorded. */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
public class OfficerDesk {

    private final ApplicationRegister applications;
    private final QueueList queue;
    private final CaseFile cases;
    private final AuditTrail audit;

    protected OfficerDesk() {
        this(null, null, null, null);
    }

    @Inject
    public OfficerDesk(ApplicationRegister applications, QueueList queue, CaseFile cases, AuditTrail audit) {
        this.applications = applications;
        this.queue = queue;
        this.cases = cases;
        this.audit = audit;
    }

    /** The first due first; a look at the list is a look at children's data. */
    public Page<QueueRow> queue(QueueFilter filter, int offset, int limit) {
        audit.record("QUEUE_READ", "SCHOOL", queue.school(), filter + " from " + offset);
        return queue.page(filter, offset, limit);
    }

    /** How many applications each tab of the list has. */
    public Map<QueueFilter, Long> counts() {
        return queue.counts();
    }

    public CaseView open(UUID applicationId) {
        ApplicationView application = applications.ofMySchool(applicationId);
        audit.record("CASE_READ", "APPLICATION", applicationId, null);
        return cases.of(application, applications.accountOf(applicationId));
    }

    /**
     * Settles a check the systems could not, or puts one right. Of an admitted application it is only the signature whose key
     * turned out to have been revoked.
     *
     * @param note what the officer saw
     * @throws BusinessRuleViolation {@code application.already(status)}, {@code note.required}, {@code note.too_long(max)}, {@code check.not_manual}
     */
    public void byHand(UUID applicationId, String checkKind, boolean passed, String note) {
        if (applications.holdUntilOrder(applicationId) == ApplicationStatus.ADMITTED) {
            cases.requireNoSignature(applicationId, checkKind);
        }
        String before = cases.byHand(applicationId, checkKind, passed, note);
        String detail = checkKind + (passed ? " passed" : " failed") + ", before: " + before;
        audit.record("CHECK_BY_HAND", "APPLICATION", applicationId, detail);
    }

    /**
     * Settles in one go what waits for a look at the originals of an application on paper; a paper that is not in order is
     * settled by itself before.
     *
     * @param note what the officer saw
     * @throws BusinessRuleViolation {@code application.already(status)}, {@code note.required}, {@code note.too_long(max)}
     *     at {@code note}
     */
    public void originalsSeen(UUID applicationId, String note) {
        applications.holdForCheck(applicationId);
        int settled = cases.originalsSeen(applicationId, note);
        audit.record("ORIGINALS_SEEN", "APPLICATION", applicationId, settled + " checks");
    }

    public DocumentBytes read(UUID applicationId, UUID documentId) {
        DocumentBytes bytes = applications.document(applicationId, documentId);
        audit.record("DOCUMENT_READ", "APPLICATION", applicationId, documentId.toString());
        return bytes;
    }
}
