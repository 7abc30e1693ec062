package kz.enrollment.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.internal.ApplicationEndings;
import kz.enrollment.application.internal.ApplicationReading;
import kz.enrollment.audit.AuditTrail;
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
    private final AuditTrail audit;

    protected Applications() {
        this(null, null, null);
    }

    @Inject
    public Applications(ApplicationReading reading, ApplicationEndings endings, AuditTrail audit) {
        this.reading = reading;
        this.endings = endings;
        this.audit = audit;
    }

    /** Newest first. */
    public Page<ApplicationSummary> mine(int offset, int limit) {
        return reading.mine(offset, limit);
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

    public DocumentBytes read(UUID applicationId, UUID documentId) {
        audit.record("DOCUMENT_READ", "APPLICATION", applicationId, documentId.toString());
        return reading.document(reading.own(applicationId), documentId);
    }
}
