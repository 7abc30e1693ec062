package kz.enrollment.shared;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the work of a timer so that no failure reaches the container: it may expunge for good a timer that throws. The timer
 * itself has no transaction, what it calls has one of its own. The next time tries again; of one trouble there is one line
 * in the log.
 */
public final class TimerGuard {

    private final Logger log;
    private final String what;
    private volatile boolean troubled;

    /** @param what the work, for the log; without personal data */
    public TimerGuard(Class<?> owner, String what) {
        this.log = Logger.getLogger(owner.getName());
        this.what = what;
    }

    public void attempt(Runnable work) {
        try {
            work.run();
            troubled = false;
        } catch (RuntimeException failure) {
            if (!troubled) {
                log.log(Level.WARNING, "A timer could not see to {0}: {1}", new Object[] {
                    what, failure.getClass().getName()
                });
            }
            troubled = true;
        }
    }
}
