package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Works through a replay in bites shorter than the lease of a task; each step is kept, so any node may go on. */
@Dependent
public class ReplayRunner implements TaskRunner {

    static final String KIND = "REPLAY_LEDGERS";

    private static final Duration BITE = Duration.ofSeconds(20);

    private final ReplayDesk desk;

    @Inject
    public ReplayRunner(ReplayDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID runId, int attempt) {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < BITE.toNanos()) {
            if (!step(runId, attempt)) {
                return Outcome.done();
            }
        }
        return Outcome.again(Duration.ZERO);
    }

    /** The database may be away for a moment, so a step fails twice before it is noted as what cannot be read. */
    private boolean step(UUID runId, int attempt) {
        try {
            return desk.step(runId);
        } catch (RuntimeException failure) {
            if (attempt == 1 || !desk.pass(runId)) {
                throw failure;
            }
            return true;
        }
    }
}
