package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Outcome;
import kz.enrollment.verification.Checks;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.Finding;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Works through the open checks of an application that ask the same system, outside any transaction; each finding is stored
 * by itself, so a restart goes on where the last one stopped. A silent system is asked again until the school decides; when the
 * term is near, an officer may look meanwhile.
 */
@Dependent
public class CaseChecks {

    private static final Duration PENDING = Duration.ofMinutes(1);

    private final ApplicationRegister applications;
    private final Checks checks;
    private final RegisterChecks registerChecks;
    private final PaperChecks paperChecks;
    private final Handover handover;
    private final Duration doubtPause;

    /** @param doubtPause after which a system that answered to the child's disadvantage is asked once more */
    @Inject
    public CaseChecks(
            ApplicationRegister applications,
            Checks checks,
            RegisterChecks registerChecks,
            PaperChecks paperChecks,
            Handover handover,
            @ConfigProperty(name = "ENROLLMENT_DOUBT_PAUSE", defaultValue = "PT10M") Duration doubtPause) {
        this.applications = applications;
        this.checks = checks;
        this.registerChecks = registerChecks;
        this.paperChecks = paperChecks;
        this.handover = handover;
        this.doubtPause = doubtPause;
    }

    /** Whether the application still waits for a decision; nothing is asked about others. */
    boolean isUndecided(UUID applicationId) {
        return applications.forSystem(applicationId).status() == ApplicationStatus.SUBMITTED;
    }

    Outcome run(UUID applicationId, Lane lane) {
        ApplicationView application = applications.forSystem(applicationId);
        if (application.status() != ApplicationStatus.SUBMITTED) {
            return Outcome.idle();
        }
        Optional<UUID> account = applications.accountOf(applicationId);
        boolean near = handover.isDue(application.dueAt());
        String silent = null;
        Duration pause = null;
        boolean told = false;
        for (CheckKind kind : checks.open(applicationId, lane)) {
            Finding finding = find(kind, application, account);
            boolean doubted = checks.found(applicationId, kind, finding);
            if (near) {
                checks.handOver(applicationId, kind);
            }
            told = told || finding.answerId() != null;
            silent = finding.isSilent() ? finding.evidence() : silent;
            pause = doubted || finding.isPending() ? pauseOf(finding) : pause;
        }
        if (silent != null) {
            return Outcome.failed(silent);
        }
        return ended(told, pause);
    }

    /** A round in which no system answered is no sign that it works again. */
    private static Outcome ended(boolean told, Duration pause) {
        if (pause == null) {
            return told ? Outcome.done() : Outcome.idle();
        }
        return told ? Outcome.again(pause) : Outcome.idle(pause);
    }

    /** What waits for a person or another check is woken by it, and looked after now and then. */
    private Duration pauseOf(Finding finding) {
        return finding.isPending() ? PENDING : doubtPause;
    }

    private Finding find(CheckKind kind, ApplicationView application, Optional<UUID> account) {
        if (application.childStated()
                && kind.isAboutTheChild()
                && !checks.isGood(application.id(), CheckKind.KINSHIP)) {
            return Finding.pending("REGISTER_ZAGS", "kinship");
        }
        return account.isPresent() || kind.needsNoPapers()
                ? asked(kind, application, account.orElse(null))
                : Finding.originals();
    }

    private Finding asked(CheckKind kind, ApplicationView application, UUID account) {
        return switch (kind) {
            case IDENTITY -> registerChecks.identity(application, account);
            case KINSHIP -> registerChecks.kinship(application, account);
            case NOT_ENROLLED -> registerChecks.notEnrolled(application, account);
            case CONSENT -> registerChecks.consent(application, account);
            case FORM_065, FORM_052, PMPK -> registerChecks.document(kind, application, account);
            case AGE -> paperChecks.age(application);
            case ADDRESS -> registerChecks.address(application, account);
            case PHOTO -> paperChecks.photo(application);
            case SIGNATURE ->
                applications
                        .draftOf(application.id())
                        .map(draft -> paperChecks.signature(application, draft))
                        .orElseGet(Finding::originals);
        };
    }
}
