package kz.enrollment.application;

import java.time.Instant;
import java.util.List;

/**
 * Who read a person's data in the state's registers, as the state's own log tells.
 *
 * @param silent true: the log did not answer, nothing is known
 */
public record StateReadings(boolean silent, List<Reading> readings) {

    /** @param service which consent was used, {@code purpose} in the reader's words; both may be null */
    public record Reading(Instant at, String organisation, String service, String purpose) {}
}
