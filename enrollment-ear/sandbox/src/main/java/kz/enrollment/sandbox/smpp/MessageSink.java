package kz.enrollment.sandbox.smpp;

/** Gets every whole message once. */
@FunctionalInterface
public interface MessageSink {

    /**
     * @param number as {@code +7…}
     * @param from sender's name or number
     * @param reference the sender's own 16 bits for the message, 0 when it gave none
     */
    void deliver(String number, String from, String text, int reference);
}
