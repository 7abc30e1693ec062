package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.signature.SignatureRevoked;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.Finding;
import kz.enrollment.verification.domain.VerificationCheck;

/**
 * An application was filed while the certification authority was silent, and now it tells that the certificate had been
 * revoked before. The check fails, also if an officer settled it by hand meanwhile: they did not know. A child that was
 * admitted meanwhile comes back to the desk until an order names it.
 */
@Dependent
public class RevokedSignatures {

    /** Also read in the list of the desk. */
    static final String EVIDENCE = "signature.revoked";

    private final ApplicationRegister applications;
    private final CheckBook book;
    private final Clock clock;

    @Inject
    public RevokedSignatures(ApplicationRegister applications, CheckBook book, Clock clock) {
        this.applications = applications;
        this.book = book;
        this.clock = clock;
    }

    void tell(@Observes SignatureRevoked event) {
        applications.ofSignature(event.signatureId()).ifPresent(this::fail);
    }

    private void fail(UUID application) {
        VerificationCheck check = book.hold(application, CheckKind.SIGNATURE);
        check.askAgain();
        check.found(Finding.failed(SignatureCheck.AUTHORITY, EVIDENCE, null), clock.instant());
    }
}
