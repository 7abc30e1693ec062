package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Releases a stream because the date of its campaign has come; twice does no harm. */
@Dependent
public class ReleaseRunner implements TaskRunner {

    static final String KIND = "RELEASE_STREAM";

    private final ReleaseAct act;

    @Inject
    public ReleaseRunner(ReleaseAct act) {
        this.act = act;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID streamId, int attempt) {
        act.release(streamId, "DATE");
        return Outcome.done();
    }
}
