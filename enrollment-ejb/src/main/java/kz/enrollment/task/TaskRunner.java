package kz.enrollment.task;

import java.util.UUID;

/**
 * Knows how to do one kind of task. Implementations are CDI beans; they run outside any transaction, may call remote
 * systems and come back through EJB methods. A task may run twice (a node dies after the work and before the note), so
 * a run must be repeatable.
 */
public interface TaskRunner {

    /** The kind given to {@link Tasks#enqueue}: capital letters and underscores. */
    String kind();

    /**
     * @param attempt 1 for the first run, then one more after each failure in a row
     * @return what next; an exception counts as a failure
     */
    Outcome run(UUID subject, int attempt);
}
