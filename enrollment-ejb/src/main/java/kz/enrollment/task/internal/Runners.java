package kz.enrollment.task.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Finds the runner of a task and turns whatever happens into an outcome. */
@ApplicationScoped
public class Runners {

    private static final Logger LOG = Logger.getLogger(Runners.class.getName());

    private final Map<String, TaskRunner> byKind = new ConcurrentHashMap<>();

    protected Runners() {}

    @Inject
    public Runners(@Any Instance<TaskRunner> runners) {
        this((Iterable<TaskRunner>) runners);
    }

    Runners(Iterable<TaskRunner> runners) {
        runners.forEach(runner -> byKind.put(runner.kind(), runner));
    }

    Outcome run(ClaimedTask task) {
        TaskRunner runner = byKind.get(task.kind());
        if (runner == null) {
            // Another version of the application may have asked for it; that one will come and take it.
            return Outcome.failed("NO_RUNNER");
        }
        try {
            return runner.run(task.subject(), task.attempt());
        } catch (RuntimeException failure) {
            // The message of a failure may quote personal data, its class cannot.
            LOG.log(Level.WARNING, "Task {0} of {1} failed: {2}", new Object[] {
                task.id(), task.kind(), rootOf(failure).getClass().getName()
            });
            return Outcome.failed(rootOf(failure).getClass().getSimpleName());
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
