package kz.enrollment.notification.internal;

import java.util.Objects;

/**
 * What became of handing a message over.
 *
 * @param state whether to come back
 * @param code short code of what went wrong, without personal data; null when taken
 */
record Delivery(State state, String code) {

    enum State {
        TAKEN,
        /** Worth another try. */
        LATER,
        /** Will never be taken, however often it is tried: the number does not exist, the message is no good. */
        NEVER
    }

    static Delivery taken() {
        return new Delivery(State.TAKEN, null);
    }

    static Delivery later(String code) {
        return new Delivery(State.LATER, Objects.requireNonNull(code));
    }

    static Delivery never(String code) {
        return new Delivery(State.NEVER, Objects.requireNonNull(code));
    }
}
