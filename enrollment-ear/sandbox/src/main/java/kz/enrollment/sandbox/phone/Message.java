package kz.enrollment.sandbox.phone;

import java.time.Instant;

/**
 * A short message on a phone.
 *
 * @param other the number or name at the other end
 */
public record Message(Direction direction, String other, String text, Instant at) {

    /** As seen from the phone. */
    public enum Direction {
        IN,
        OUT
    }
}
