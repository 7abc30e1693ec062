package kz.enrollment.application.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.shared.Roles;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.Signings;

/** The transactions of a submission. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class FilingDoor {

    private final DraftBook book;
    private final SigningDesk desk;
    private final ActiveApplications applications;
    private final ApplicationReading reading;
    private final Signings signings;

    protected FilingDoor() {
        this(null, null, null, null, null);
    }

    @Inject
    public FilingDoor(
            DraftBook book,
            SigningDesk desk,
            ActiveApplications applications,
            ApplicationReading reading,
            Signings signings) {
        this.book = book;
        this.desk = desk;
        this.applications = applications;
        this.reading = reading;
        this.signings = signings;
    }

    public CodeTicket requestCode(UUID draftId) {
        return desk.requestCode(book.requireLocked(draftId));
    }

    /** The receipt of a draft that was filed already. */
    public Optional<ReceiptView> receiptOf(UUID draftId) {
        book.require(draftId);
        return applications.ofDraft(draftId).map(reading::receipt);
    }

    /** Digest of the statement as it stands now. */
    public String digestOf(UUID draftId) {
        return desk.digestOf(book.require(draftId));
    }

    /** Two tabs take turns at the draft's lock; the second finds what the first filed. */
    public ReceiptView file(UUID draftId, UUID ticket) {
        ApplicationDraft draft = book.requireLocked(draftId);
        Optional<EnrollmentApplication> filed = applications.ofDraft(draftId);
        return filed.map(reading::receipt).orElseGet(() -> desk.file(draft, ticket));
    }

    public SigningTicket openSigning(UUID draftId, SigningMeans means, SignatureFormat format) {
        return signings.open(desk.order(book.requireLocked(draftId), means, format));
    }

    /** Like {@link #file}, signed with a key. */
    public ReceiptView fileSigned(UUID draftId, UUID signingId, SignatureFormat format) {
        ApplicationDraft draft = book.requireLocked(draftId);
        Optional<EnrollmentApplication> filed = applications.ofDraft(draftId);
        var key = new KeyContent.Key(signingId, draftId, format);
        return filed.map(reading::receipt)
                .orElseGet(() -> desk.file(draft, statement -> KeyContent.used(signings, key, statement)));
    }

    public ReceiptView receipt(UUID applicationId) {
        return reading.receipt(reading.own(applicationId));
    }
}
