package kz.enrollment.application;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.internal.ApplicationEndings;
import kz.enrollment.application.internal.ApplicationReading;
import kz.enrollment.documents.DocumentBytes;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;

/** The parent's submitted applications: own ones only, anybody else's are not found. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class Applications {

    private final ApplicationReading reading;
    private final ApplicationEndings endings;

    protected Applications() {
        this(null, null);
    }

    @Inject
    public Applications(ApplicationReading reading, ApplicationEndings endings) {
        this.reading = reading;
        this.endings = endings;
    }

    /** Newest first. */
    @TransactionAttribute(SUPPORTS)
    public Page<ApplicationSummary> mine(int offset, int limit) {
        return reading.mine(offset, limit);
    }

    @TransactionAttribute(SUPPORTS)
    public ApplicationView view(UUID applicationId) {
        return reading.view(reading.own(applicationId));
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

    @TransactionAttribute(SUPPORTS)
    public DocumentBytes read(UUID applicationId, UUID documentId) {
        return reading.document(reading.own(applicationId), documentId);
    }
}
