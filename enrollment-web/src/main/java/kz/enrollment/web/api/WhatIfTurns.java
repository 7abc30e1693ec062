package kz.enrollment.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many large what-if files one node has in its memory at once: a call within its limit may still send half a million
 * rows, and slowly. Who comes later waits a little; how many wait is bounded as well, since each has a thread of the server.
 */
@ApplicationScoped
public class WhatIfTurns {

    private static final int MOST_WAITING = 16;

    private final Semaphore turns;
    private final Duration patience;

    protected WhatIfTurns() {
        this(0, Duration.ZERO);
    }

    /** @param atOnce a setting, since it goes with the heap: a file of the largest size takes about 15 MB while it is read */
    @Inject
    public WhatIfTurns(@ConfigProperty(name = "ENROLLMENT_WHATIF_AT_ONCE", defaultValue = "4") int atOnce) {
        this(atOnce, Duration.ofSeconds(5));
    }

    WhatIfTurns(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Whether the caller's turn came in time; then it has to be given back. */
    public boolean take() {
        if (turns.getQueueLength() >= MOST_WAITING) {
            return false;
        }
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void giveBack() {
        turns.release();
    }
}
