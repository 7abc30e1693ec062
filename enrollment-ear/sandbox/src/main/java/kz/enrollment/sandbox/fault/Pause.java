package kz.enrollment.sandbox.fault;

import java.time.Duration;

/** Keeps a caller waiting, as ordered. */
public final class Pause {

    private Pause() {}

    /** Returns early when the server is being closed. */
    public static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
