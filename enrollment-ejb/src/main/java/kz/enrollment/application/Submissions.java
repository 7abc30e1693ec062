package kz.enrollment.application;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.application.internal.FilingDoor;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Roles;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.SignatureReport;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.Signings;
import kz.enrollment.signature.SmsSignature;

/**
 * Signing and sending (Rules §4, step 7), by a code of the phone or with a key. The signature is proved first, by itself;
 * then submission is one transaction: application, documents, signature, place, ledger row, audit, receipt and messages are
 * all there or nothing is.
 */
@Stateless
@RolesAllowed(Roles.PARENT)
public class Submissions {

    private final FilingDoor door;
    private final SmsSignature signatures;
    private final Signings signings;

    protected Submissions() {
        this(null, null, null);
    }

    @Inject
    public Submissions(FilingDoor door, SmsSignature signatures, Signings signings) {
        this.door = door;
        this.signatures = signatures;
        this.signings = signings;
    }

    /**
     * Sends a code by SMS that signs the statement as it stands now.
     *
     * @throws BusinessRuleViolation {@code draft.incomplete(step)}, {@code draft.not_confirmed}
     */
    public CodeTicket requestSignature(UUID draftId) {
        return door.requestCode(draftId);
    }

    /**
     * Files the application. A draft that was filed already answers its receipt: a double click, a retry and a second tab
     * never make a second application.
     *
     * @throws BusinessRuleViolation {@code code.*}, {@code campaign.not_open_yet(opens)}, {@code campaign.closed(closes)},
     *     {@code draft.incomplete(step)}, {@code child.has_application}; nothing is changed then
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public ReceiptView submit(UUID draftId, UUID ticket, String code) {
        Optional<ReceiptView> filed = door.receiptOf(draftId);
        if (filed.isPresent()) {
            return filed.get();
        }
        try {
            signatures.prove(ticket, code, draftId, door.digestOf(draftId));
        } catch (BusinessRuleViolation refused) {
            // Another tab may have filed with the same code a moment ago.
            return door.receiptOf(draftId).orElseThrow(() -> refused);
        }
        return door.file(draftId, ticket);
    }

    /**
     * Refuses a draft that cannot be signed yet.
     *
     * @throws BusinessRuleViolation {@code campaign.*}, {@code draft.incomplete(step)}, {@code draft.not_confirmed}
     */
    public void requireSignable(UUID draftId) {
        door.digestOf(draftId);
    }

    /**
     * Asks for the parent's signature with a key under the statement as it stands now: its very bytes for CMS, the document
     * {@link kz.enrollment.signature.SignedXml} makes of them for XML.
     *
     * @throws BusinessRuleViolation {@code campaign.*}, {@code draft.incomplete(step)}, {@code draft.not_confirmed}
     */
    public SigningTicket openSigning(UUID draftId, SigningMeans means, SignatureFormat format) {
        return door.openSigning(draftId, means, format);
    }

    /**
     * Files the application that was signed with a key; like {@link #submit}, a draft that was filed answers its receipt.
     *
     * @param signingId of {@link #openSigning}, signed meanwhile
     * @throws BusinessRuleViolation {@code signing.changed} when the draft is another now than what was signed, {@code
     *     signing.*}, {@code signature.revoked}, {@code campaign.*}, {@code draft.incomplete(step)}, {@code
     *     child.has_application}; nothing is changed then
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public ReceiptView submitSigned(UUID draftId, UUID signingId) {
        Optional<ReceiptView> filed = door.receiptOf(draftId);
        if (filed.isPresent()) {
            return filed.get();
        }
        SignatureReport report = signings.recheck(signingId);
        if (!report.isGood()) {
            throw new SignatureRefused(report.problem());
        }
        return door.fileSigned(draftId, signingId, report.format());
    }

    public ReceiptView receipt(UUID applicationId) {
        return door.receipt(applicationId);
    }
}
