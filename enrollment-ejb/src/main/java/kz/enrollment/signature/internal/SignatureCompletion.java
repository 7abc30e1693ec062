package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.domain.ElectronicSignature.Stored;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/**
 * Gets for a signature in use what could not be had when it was made: the authority's word on revocation, a time-stamp. It
 * tries until it has them.
 */
@ApplicationScoped
public class SignatureCompletion implements TaskRunner {

    static final String KIND = "SIGNATURE_COMPLETION";

    private final SignatureArchive archive;
    private final AuthorityServices services;
    private final TimeStampAuthority stamping;
    private final Clock clock;

    protected SignatureCompletion() {
        this(null, null, null, null);
    }

    @Inject
    public SignatureCompletion(
            SignatureArchive archive, AuthorityServices services, TimeStampAuthority stamping, Clock clock) {
        this.archive = archive;
        this.services = services;
        this.stamping = stamping;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID subject, int attempt) {
        Optional<SignatureArchive.Missing> missing = archive.missing(subject);
        if (missing.isEmpty()) {
            return Outcome.done();
        }
        Stored stored = archive.stored(subject);
        boolean proved = !missing.get().proof() || prove(stored);
        boolean stamped = !missing.get().stamp() || !stamping.isConfigured() || stamp(stored);
        return proved && stamped ? Outcome.done() : Outcome.failed(proved ? "TSA_SILENT" : "REVOCATION_UNKNOWN");
    }

    private boolean prove(Stored stored) {
        var asking = new OcspThenCrl(services, false, clock);
        try {
            archive.proved(stored.id(), asking.requireGood(StoredCheck.pathOf(stored), stored.signedAt()));
            return true;
        } catch (SignatureRefused refused) {
            if (refused.problem() == SignatureProblem.REVOKED) {
                archive.revoked(stored.id());
                return true;
            }
            return false;
        }
    }

    private boolean stamp(Stored stored) {
        Optional<TimeStampAuthority.Stamped> stamp = stamping.stamp(StoredCheck.toStamp(stored));
        stamp.ifPresent(found -> archive.stamped(stored.id(), found));
        return stamp.isPresent();
    }
}
