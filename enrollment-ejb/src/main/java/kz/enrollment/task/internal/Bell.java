package kz.enrollment.task.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.enrollment.task.Lane;
import kz.enrollment.task.TaskEnqueued;

/**
 * Wakes the dispatcher when a transaction that asked for work has committed, and tells it where to look. Only a signal
 * crosses over, never the caller's identity: the work is the system's own.
 */
@ApplicationScoped
public class Bell {

    private final Semaphore rings = new Semaphore(0);
    private final Set<Lane> rung = EnumSet.noneOf(Lane.class);

    void enqueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) TaskEnqueued event) {
        ring(event.lane());
    }

    void ring(Lane lane) {
        synchronized (rung) {
            rung.add(lane);
        }
        rings.release();
    }

    /**
     * Waits for a ring, but not longer than told; several rings count as one.
     *
     * @return the lanes that rang; none when the time ran out
     */
    Set<Lane> await(Duration longest) throws InterruptedException {
        if (rings.tryAcquire(Math.max(0, longest.toMillis()), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
        synchronized (rung) {
            Set<Lane> lanes = EnumSet.copyOf(rung);
            rung.clear();
            return lanes;
        }
    }
}
