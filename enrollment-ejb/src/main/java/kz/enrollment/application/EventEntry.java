package kz.enrollment.application;

import java.time.Instant;

/**
 * Something that happened to an application, as programs read it one after the other.
 *
 * @param position rises without an end; what follows a position never comes before it later
 * @param kind as in {@link EventView}
 * @param application as it is now, without documents, history and wishes
 */
public record EventEntry(long position, Instant at, String kind, ApplicationView application) {
    @Override
    public String toString() {
        return "EventEntry[" + position + ' ' + kind + ']';
    }
}
