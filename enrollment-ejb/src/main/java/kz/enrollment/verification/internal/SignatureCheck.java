package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import kz.enrollment.access.OneTimeCodes;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.SignatureReport;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.Signings;
import kz.enrollment.verification.domain.Finding;

/** Whether the parent signed the application, by whatever means, looked up in what is stored (Rules §7). */
@Dependent
public class SignatureCheck {

    private static final String OURS = "APPLICATION";
    /** The national certification authority, which tells about revocation. */
    static final String AUTHORITY = "CERTIFICATION_AUTHORITY";

    private final OneTimeCodes codes;
    private final Signings signings;
    private final ApplicationRegister applications;

    @Inject
    public SignatureCheck(OneTimeCodes codes, Signings signings, ApplicationRegister applications) {
        this.codes = codes;
        this.signings = signings;
        this.applications = applications;
    }

    /** The stored text is the one that was signed, and the signature under it counts. */
    Finding of(ApplicationView application, UUID draftId) {
        String digest = Sha256.of(application.statement());
        if (!digest.equals(application.signedDigest())) {
            return differs();
        }
        return applications
                .signatureOf(application.id())
                .map(id -> ofKey(signings.recheck(id), application))
                .orElseGet(() ->
                        codes.wasUsed(draftId, digest) ? Finding.passed(OURS, "signature.valid", null) : differs());
    }

    private static Finding ofKey(SignatureReport report, ApplicationView application) {
        if (report.purpose() != SigningPurpose.APPLICATION
                || !report.signer().iin().equals(application.applicantIin().value())) {
            return differs();
        }
        if (!report.isGood()) {
            String problem = report.problem().name().toLowerCase(Locale.ROOT);
            return Finding.failed(AUTHORITY, "signature." + problem, null);
        }
        // Filed while the authority was silent: its answer is asked for until it comes.
        return "NONE".equals(report.revocation())
                ? Finding.silent(AUTHORITY, "revocation")
                : Finding.passed(AUTHORITY, "signature.valid." + report.means().name(), null);
    }

    private static Finding differs() {
        return Finding.failed(OURS, "signature.differs", null);
    }
}
