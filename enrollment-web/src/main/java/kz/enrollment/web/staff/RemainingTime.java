package kz.enrollment.web.staff;

import java.time.Duration;

/**
 * Working time until the answer is due (Rules §1), as the pages word and colour it.
 *
 * @param hours whole hours left, or by which the answer is late
 * @param minutes the rest; rounded so that nobody is promised a minute that is not there
 */
public record RemainingTime(Urgency urgency, long hours, long minutes) {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_MORNING = Duration.ofHours(4);

    /** How much the clock presses; the pages give every step a word and a colour. */
    public enum Urgency {
        OVERDUE,
        URGENT,
        SOON,
        CALM
    }

    /** @param left working time until the term; negative when it has passed */
    public static RemainingTime of(Duration left) {
        if (left.isNegative()) {
            return of(Urgency.OVERDUE, left.negated().plusSeconds(59));
        }
        if (left.compareTo(AN_HOUR) <= 0) {
            return of(Urgency.URGENT, left);
        }
        return of(left.compareTo(A_MORNING) <= 0 ? Urgency.SOON : Urgency.CALM, left);
    }

    private static RemainingTime of(Urgency urgency, Duration time) {
        return new RemainingTime(urgency, time.toHours(), time.toMinutesPart());
    }
}
