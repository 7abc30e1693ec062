package kz.enrollment.application;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.internal.EnrolmentQuestion;
import kz.enrollment.application.internal.HandedApplications;
import kz.enrollment.application.internal.HandedDrafts;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.documents.FileLimits;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningOrder;

/**
 * Applications that programs hand in for families (Rules §6): the same drafts, rules, places and queue as on the portal. A
 * program sees and changes what it handed in itself; everything else is {@link NotFound}.
 */
@Stateless
@RolesAllowed(Roles.INTEGRATION)
public class Handovers {

    private final HandedDrafts drafts;
    private final HandedApplications applications;
    private final EnrolmentQuestion question;

    protected Handovers() {
        this(null, null, null);
    }

    @Inject
    public Handovers(HandedDrafts drafts, HandedApplications applications, EnrolmentQuestion question) {
        this.drafts = drafts;
        this.applications = applications;
        this.question = question;
    }

    /** @throws BusinessRuleViolation {@code child.enrolled}; asked outside any transaction */
    @TransactionAttribute(NOT_SUPPORTED)
    public void requireNotEnrolled(Iin child) {
        question.requireNotEnrolled(child);
    }

    /**
     * Opens a draft; an open one of the same child for the same family ends.
     *
     * @throws BusinessRuleViolation {@code campaign.closed(closes)}, {@code stream.other_campaign}, {@code
     *     stream.paper_only}, {@code stream.pmpk_only}, {@code wish.too_many(max)}, {@code wish.twice}, {@code phone.invalid}
     */
    public UUID open(Handover order) {
        return drafts.open(order);
    }

    public HandedDraft view(UUID draftId) {
        return drafts.view(draftId);
    }

    /** What a file may measure in the draft's campaign. */
    public FileLimits limits(UUID draftId) {
        return drafts.limits(draftId);
    }

    /** Attaches an inspected file in place of the one of its type. */
    public void attach(UUID draftId, CheckedFile file) {
        drafts.attach(draftId, file);
    }

    /**
     * Notes the two confirmations and tells what the parent's signature must fit.
     *
     * @throws BusinessRuleViolation {@code confirm.truth}, {@code confirm.data_use}, {@code draft.incomplete(step)} and
     *     those of the rules for the child and the campaign
     */
    public SigningOrder confirm(UUID draftId, boolean truth, boolean dataUse, SignatureFormat format) {
        return drafts.confirm(draftId, truth, dataUse, format);
    }

    /** The receipt of a draft that was filed already. */
    public Optional<ReceiptView> receiptOf(UUID draftId) {
        return drafts.receiptOf(draftId);
    }

    /** Files with a signature that was taken before; a draft that was filed answers its receipt. */
    @TransactionAttribute(MANDATORY)
    public ReceiptView file(UUID draftId, UUID signing, SignatureFormat format) {
        return drafts.file(draftId, signing, format);
    }

    public ApplicationView view(UUID applicationId, String auditDetail) {
        return applications.view(applicationId, auditDetail);
    }

    public void requireOwn(UUID applicationId) {
        applications.own(applicationId);
    }

    /** What the parent signs to take the application back. */
    public Statement withdrawal(UUID applicationId) {
        return applications.withdrawal(applicationId);
    }

    /** @throws BusinessRuleViolation {@code application.already(status)} */
    public SigningOrder withdrawalOrder(UUID applicationId, SignatureFormat format) {
        return applications.withdrawalOrder(applicationId, format);
    }

    /** Takes the application back with a signature that was taken before. */
    @TransactionAttribute(MANDATORY)
    public void withdraw(UUID applicationId, UUID signing, SignatureFormat format) {
        applications.withdraw(applicationId, signing, format);
    }
}
