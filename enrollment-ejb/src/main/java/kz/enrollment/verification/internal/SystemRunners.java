package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;
import kz.enrollment.task.Tasks;
import kz.enrollment.verification.Checks;
import kz.enrollment.verification.domain.CheckKind;

/** One kind of task for the checks of each state system. */
@Dependent
public class SystemRunners {

    private final CaseChecks checks;
    private final Checks results;
    private final Tasks tasks;

    @Inject
    public SystemRunners(CaseChecks checks, Checks results, Tasks tasks) {
        this.checks = checks;
        this.results = results;
        this.tasks = tasks;
    }

    static String kindOf(Lane lane) {
        return "VERIFY_" + lane;
    }

    @Produces
    public TaskRunner persons() {
        return new SystemRunner(Lane.PERSONS, checks);
    }

    @Produces
    public TaskRunner civil() {
        return new CivilRunner(new SystemRunner(Lane.CIVIL, checks), results, tasks);
    }

    @Produces
    public TaskRunner education() {
        return new SystemRunner(Lane.EDUCATION, checks);
    }

    @Produces
    public TaskRunner health() {
        return new SystemRunner(Lane.HEALTH, checks);
    }

    @Produces
    public TaskRunner commission() {
        return new SystemRunner(Lane.COMMISSION, checks);
    }

    /** What waited for the kinship of a stated child is begun as soon as it is settled. */
    private record CivilRunner(SystemRunner runner, Checks results, Tasks tasks) implements TaskRunner {

        @Override
        public String kind() {
            return runner.kind();
        }

        @Override
        public Outcome run(UUID applicationId, int attempt) {
            Outcome outcome = runner.run(applicationId, attempt);
            boolean settled = outcome.failure() == null && outcome.again() == null;
            if (settled && runner.checks().isUndecided(applicationId)) {
                beginOthers(results.open(applicationId), applicationId);
            }
            return outcome;
        }

        /** As long as a check of this lane is open, waking the others would wake this one, and so for ever. */
        private void beginOthers(Set<CheckKind> open, UUID applicationId) {
            if (!open.isEmpty() && open.stream().noneMatch(kind -> kind.lane() == runner.lane())) {
                tasks.enqueue(Lane.VERIFICATION, VerificationRunner.KIND, applicationId);
            }
        }
    }

    private record SystemRunner(Lane lane, CaseChecks checks) implements TaskRunner {

        @Override
        public String kind() {
            return kindOf(lane);
        }

        @Override
        public Outcome run(UUID applicationId, int attempt) {
            return checks.run(applicationId, lane);
        }
    }
}
