package kz.enrollment.task;

import java.time.Duration;
import java.util.Objects;

/**
 * How a run of a task ended.
 *
 * @param again when to run again; null: no more, or by the usual back-off after a failure
 * @param failure short reason code without personal data; null unless the run failed
 */
public record Outcome(Duration again, String failure) {

    /** Nothing is left to do; the task goes away. */
    public static Outcome done() {
        return new Outcome(null, null);
    }

    /** All went well, but there is more to do later; the count of attempts starts anew. */
    public static Outcome again(Duration pause) {
        return new Outcome(Objects.requireNonNull(pause), null);
    }

    /** It did not work; another attempt follows after a growing pause. */
    public static Outcome failed(String reasonCode) {
        return new Outcome(null, Objects.requireNonNull(reasonCode));
    }
}
