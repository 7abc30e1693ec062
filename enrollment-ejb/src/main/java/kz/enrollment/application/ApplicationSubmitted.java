package kz.enrollment.application;

import java.util.UUID;

/**
 * An application was filed. Observers act in the same transaction, under the lock of the stream: it carries what they need,
 * so that they ask the database for nothing.
 */
public record ApplicationSubmitted(ApplicationView application) {

    public UUID applicationId() {
        return application.id();
    }

    @Override
    public String toString() {
        return "ApplicationSubmitted[" + application.id() + ']';
    }
}
