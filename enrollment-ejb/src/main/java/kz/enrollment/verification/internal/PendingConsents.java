package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.consent.Consents;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.verification.domain.Finding;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Consents that were not there at the submission, because 1414 was silent then. They are waited for; a refused one is the
 * officer's matter (Rules §7).
 */
@Dependent
public class PendingConsents {

    private static final String CONSENT = "consent";

    private final Consents consents;
    private final ParentAccounts accounts;
    private final Clock clock;
    private final Duration pause;

    /** @param doubtPause the pauses between our own questions to 1414 are three times as long: people are asked by it */
    @Inject
    public PendingConsents(
            Consents consents,
            ParentAccounts accounts,
            Clock clock,
            @ConfigProperty(name = "ENROLLMENT_DOUBT_PAUSE", defaultValue = "PT10M") Duration doubtPause) {
        this.accounts = accounts;
        this.consents = consents;
        this.clock = clock;
        this.pause = doubtPause.multipliedBy(3);
    }

    /** The same for the check of the consent itself, which alone puts the question again. */
    Finding missingConsent(UUID account, Iin subject, String source) {
        consents.latest(account, subject)
                .filter(last -> contradicts(last, account))
                .filter(last -> !clock.instant().isBefore(last.requestedAt().plus(pause)))
                .ifPresent(last -> request(account, subject, last.kind()));
        return missing(account, subject, source);
    }

    /** What a check finds whose consent is not there. */
    Finding missing(UUID account, Iin subject, String source) {
        Optional<ConsentView> last = consents.latest(account, subject);
        if (last.isEmpty()) {
            return Finding.pending(source, CONSENT);
        }
        ConsentStatus status = last.get().status();
        if (status.open()) {
            return Finding.pending(source, CONSENT);
        }
        if (contradicts(last.get(), account)) {
            return Finding.pending(source, CONSENT);
        }
        return Finding.forOfficer(source, evidence(status), null);
    }

    /** Two systems contradict each other: that is for them to settle, so the question is put again now and then. */
    private boolean contradicts(ConsentView last, UUID account) {
        return last.status() == ConsentStatus.NOT_IN_MOBILE_BASE
                && accounts.require(account).mobileBaseConfirmed();
    }

    private static String evidence(ConsentStatus status) {
        return switch (status) {
            case DENIED -> "consent.denied";
            case RAN_OUT -> "consent.ended";
            case REVOKED -> "consent.revoked";
            case EXPIRED -> "consent.unanswered";
            default -> "consent.missing";
        };
    }

    /** The civil registry has just named the child as the applicant's: only now may consent to its data be asked for. */
    void askFor(UUID account, Iin child) {
        if (consents.latest(account, child).isEmpty()) {
            request(account, child, SubjectKind.CHILD);
        }
    }

    private void request(UUID account, Iin subject, SubjectKind kind) {
        try {
            consents.requestFor(account, subject, kind);
        } catch (BusinessRuleViolation tooMany) {
            // The next round of the check tries again.
            return;
        }
    }
}
