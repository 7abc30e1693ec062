package kz.enrollment.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.internal.ApplicationEndings;
import kz.enrollment.application.internal.ApplicationReading;
import kz.enrollment.application.internal.OfferDesk;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.documents.DocumentBytes;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;

/** The parent's submitted applications: own ones only, anybody else's are not found. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class Applications {

    private final ApplicationReading reading;
    private final ApplicationEndings endings;
    private final OfferDesk offers;
    private final AuditTrail audit;
    private final Caller caller;

    protected Applications() {
        this(null, null, null, null, null);
    }

    @Inject
    public Applications(
            ApplicationReading reading, ApplicationEndings endings, OfferDesk offers, AuditTrail audit, Caller caller) {
        this.reading = reading;
        this.endings = endings;
        this.offers = offers;
        this.audit = audit;
        this.caller = caller;
    }

    /** Newest first. */
    public Page<ApplicationSummary> mine(int offset, int limit) {
        Page<ApplicationSummary> page = reading.mine(offset, limit);
        if (!page.rows().isEmpty()) {
            audit.record("APPLICATIONS_READ", "ACCOUNT", caller.id(), "from " + offset);
        }
        return page;
    }

    public ApplicationView view(UUID applicationId) {
        EnrollmentApplication application = reading.own(applicationId);
        audit.record("APPLICATION_READ", "APPLICATION", applicationId, null);
        return reading.view(application);
    }

    /** Refused as not found when the application is not the caller's. */
    public void requireOwn(UUID applicationId) {
        reading.own(applicationId);
    }

    /**
     * Takes the application back and gives its place to others; there is no way back but a new application.
     *
     * @param version the version the page showed
     * @throws BusinessRuleViolation {@code application.already(status)}, {@code changed-by-another}
     */
    public void withdraw(UUID applicationId, int version) {
        EnrollmentApplication application = reading.ownLocked(applicationId);
        endings.withdraw(application, version);
    }

    /**
     * Takes the offered place. What the child holds elsewhere is given up in the same transaction: another application is
     * withdrawn, another wish is left. The application goes (back) to the school for its answer.
     *
     * @param version the version the page showed
     * @throws BusinessRuleViolation {@code offer.over}, {@code changed-by-another}
     */
    public void acceptOffer(UUID applicationId, int version) {
        offers.accept(reading.own(applicationId), version);
    }

    /**
     * Leaves the offered place to the next on the list.
     *
     * @throws BusinessRuleViolation {@code offer.over}, {@code changed-by-another}
     */
    public void declineOffer(UUID applicationId, int version) {
        offers.decline(reading.ownLocked(applicationId), version);
    }

    /**
     * Takes the child off all lists of the application; a place that is held stays.
     *
     * @throws BusinessRuleViolation {@code list.not_on_it}, {@code changed-by-another}
     */
    public void leaveList(UUID applicationId, int version) {
        endings.leaveLists(reading.ownLocked(applicationId), version);
    }

    public DocumentBytes read(UUID applicationId, UUID documentId) {
        audit.record("DOCUMENT_READ", "APPLICATION", applicationId, documentId.toString());
        return reading.document(reading.own(applicationId), documentId);
    }
}
