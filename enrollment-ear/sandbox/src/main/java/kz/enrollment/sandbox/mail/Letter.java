package kz.enrollment.sandbox.mail;

import java.time.Instant;

/** A letter as a person reads it. */
public record Letter(String to, String from, String subject, String text, Instant at) {

    @Override
    public String toString() {
        return "Letter";
    }
}
