package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.Statement;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignedXml;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.Signings;
import kz.enrollment.signature.UsedSignature;

/** The applications the calling program handed in; anybody else's do not exist for it. */
@Dependent
public class HandedApplications {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final ApplicationReading reading;
    private final ApplicationEndings endings;
    private final Signings signings;
    private final AuditTrail audit;

    @Inject
    public HandedApplications(
            Caller caller,
            ApplicationReading reading,
            ApplicationEndings endings,
            Signings signings,
            AuditTrail audit) {
        this.caller = caller;
        this.reading = reading;
        this.endings = endings;
        this.signings = signings;
        this.audit = audit;
    }

    public ApplicationView view(UUID applicationId, String auditDetail) {
        EnrollmentApplication application = own(applicationId);
        audit.record("APPLICATION_READ", "APPLICATION", applicationId, auditDetail);
        return reading.view(application);
    }

    public EnrollmentApplication own(UUID applicationId) {
        return entities.createQuery("""
            select a from EnrollmentApplication a where a.id = :id and exists (
                select d from ApplicationDraft d where d.id = a.draftId and d.clientId = :client)
            """, EnrollmentApplication.class)
                .setParameter("id", applicationId)
                .setParameter("client", caller.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Statement withdrawal(UUID applicationId) {
        EnrollmentApplication application = own(applicationId);
        audit.record("STATEMENT_READ", "APPLICATION", applicationId, "withdrawal");
        return WithdrawalText.of(application);
    }

    public SigningOrder withdrawalOrder(UUID applicationId, SignatureFormat format) {
        EnrollmentApplication application = own(applicationId);
        application.requireWithdrawable();
        return new SigningOrder(
                SigningPurpose.WITHDRAWAL,
                SigningMeans.EDS,
                format,
                applicationId,
                content(application, format),
                application.content().applicant().iin().value(),
                null,
                application.content().language(),
                application.filing().filedAt());
    }

    public void withdraw(UUID applicationId, UUID signing, SignatureFormat format) {
        EnrollmentApplication application = own(applicationId);
        entities.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        application.requireWithdrawable();
        String digest = Sha256.of(content(application, format));
        UsedSignature used = signings.use(signing, SigningPurpose.WITHDRAWAL, applicationId, digest);
        endings.withdraw(application, application.version());
        application.withdrawnWith(used.signatureId());
    }

    private static byte[] content(EnrollmentApplication application, SignatureFormat format) {
        return SignedXml.content(WithdrawalText.of(application).text(), SigningPurpose.WITHDRAWAL, format);
    }
}
