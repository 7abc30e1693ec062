package kz.enrollment.access;

import java.time.Instant;

/**
 * What is known of a parent's e-mail.
 *
 * @param offered whether this installation sends e-mail
 * @param address where news go; null when nowhere
 * @param wanted an address that waits to be confirmed, or null
 * @param codeExpiresAt until when the code that was sent there counts; null without one
 */
public record MailView(boolean offered, String address, String wanted, Instant codeExpiresAt) {

    @Override
    public String toString() {
        return "MailView";
    }
}
