package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;
import kz.enrollment.task.Tasks;
import kz.enrollment.verification.Checks;
import kz.enrollment.verification.domain.CheckKind;

/**
 * Begins the checks of an application: those that ask a state system go to the lane of that system, so that a slow one
 * holds up none of the others; those that ask nobody are made here.
 */
@Dependent
public class VerificationRunner implements TaskRunner {

    static final String KIND = "VERIFY_APPLICATION";

    private final Checks checks;
    private final CaseChecks ownChecks;
    private final Tasks tasks;

    @Inject
    public VerificationRunner(Checks checks, CaseChecks ownChecks, Tasks tasks) {
        this.checks = checks;
        this.ownChecks = ownChecks;
        this.tasks = tasks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID applicationId, int attempt) {
        if (!ownChecks.isUndecided(applicationId)) {
            return Outcome.idle();
        }
        checks.open(applicationId).stream()
                .map(CheckKind::lane)
                .distinct()
                .filter(lane -> lane != Lane.VERIFICATION)
                .forEach(lane -> tasks.enqueue(lane, SystemRunners.kindOf(lane), applicationId));
        return ownChecks.run(applicationId, Lane.VERIFICATION);
    }
}
