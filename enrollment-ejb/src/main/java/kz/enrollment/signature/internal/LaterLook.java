package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.SignatureReport;
import kz.enrollment.signature.domain.ElectronicSignature.Stored;

/** Looks at stored signatures again, from nothing but what is stored. */
@ApplicationScoped
public class LaterLook {

    private final SignatureArchive archive;
    private final TrustStore trust;

    protected LaterLook() {
        this(null, null);
    }

    @Inject
    public LaterLook(SignatureArchive archive, TrustStore trust) {
        this.archive = archive;
        this.trust = trust;
    }

    /** @throws kz.enrollment.shared.NotFound when there is no such signature */
    public SignatureReport report(UUID signatureId) {
        Stored stored = archive.stored(signatureId);
        SignatureProblem problem = StoredCheck.problemOf(stored).orElse(null);
        return archive.report(signatureId, problem, isTrusted(stored));
    }

    private boolean isTrusted(Stored stored) {
        try {
            return trust.contains(StoredCheck.rootsOf(stored));
        } catch (SignatureRefused unreadable) {
            return false;
        }
    }
}
