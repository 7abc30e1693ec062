package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** One kind of task for the checks of each state system. */
@Dependent
public class SystemRunners {

    private final CaseChecks checks;

    @Inject
    public SystemRunners(CaseChecks checks) {
        this.checks = checks;
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
        return new SystemRunner(Lane.CIVIL, checks);
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

    @Produces
    public TaskRunner social() {
        return new SystemRunner(Lane.SOCIAL, checks);
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
