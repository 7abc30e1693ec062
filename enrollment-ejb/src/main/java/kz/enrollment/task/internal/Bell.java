package kz.enrollment.task.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.enrollment.task.TaskEnqueued;

/**
 * Wakes the dispatcher when a transaction that asked for work has committed. Only a signal crosses over, never the
 * caller's identity: the work is the system's own.
 */
@ApplicationScoped
public class Bell {

    private final Semaphore rings = new Semaphore(0);

    void enqueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) TaskEnqueued event) {
        rings.release();
    }

    void ring() {
        rings.release();
    }

    /** Waits for a ring, but not longer than told; several rings count as one. */
    void await(Duration longest) throws InterruptedException {
        if (rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }
}
