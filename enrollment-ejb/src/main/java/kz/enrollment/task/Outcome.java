package kz.enrollment.task;

import java.time.Duration;
import java.util.Objects;

/**
 * How a run of a task ended.
 *
 * @param again when to run again; null: no more, or by the usual back-off after a failure
 * @param failure short reason code without personal data; null unless the run failed
 * @param worked whether something was done: a run that found nothing to do says nothing about the system behind the lane
 */
public record Outcome(Duration again, String failure, boolean worked) {

    /** Nothing is left to do; the task goes away. */
    public static Outcome done() {
        return new Outcome(null, null, true);
    }

    /** There was nothing to do, and nobody was asked; the task goes away. */
    public static Outcome idle() {
        return new Outcome(null, null, false);
    }

    /** Nobody could be asked yet: something else has to come first. */
    public static Outcome idle(Duration pause) {
        return new Outcome(Objects.requireNonNull(pause), null, false);
    }

    /** All went well, but there is more to do later; the count of attempts starts anew. */
    public static Outcome again(Duration pause) {
        return new Outcome(Objects.requireNonNull(pause), null, true);
    }

    /** It did not work; another attempt follows after a growing pause. */
    public static Outcome failed(String reasonCode) {
        return new Outcome(null, Objects.requireNonNull(reasonCode), false);
    }
}
