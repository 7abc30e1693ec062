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

/** The transactions of a submission. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class FilingDoor {

    private final DraftBook book;
    private final SigningDesk desk;
    private final ActiveApplications applications;
    private final ApplicationReading reading;

    protected FilingDoor() {
        this(null, null, null, null);
    }

    @Inject
    public FilingDoor(DraftBook book, SigningDesk desk, ActiveApplications applications, ApplicationReading reading) {
        this.book = book;
        this.desk = desk;
        this.applications = applications;
        this.reading = reading;
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

    public ReceiptView receipt(UUID applicationId) {
        return reading.receipt(reading.own(applicationId));
    }
}
