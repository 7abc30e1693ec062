package kz.enrollment.integration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file made for the OQU base.
 *
 * @param day of filing it was made for; null for what was not given out before
 */
public record OquFileView(
        UUID id,
        UUID schoolId,
        String schoolKk,
        String schoolRu,
        LocalDate day,
        int rows,
        Instant madeAt,
        String madeBy) {
    @Override
    public String toString() {
        return "OquFileView[" + id + ']';
    }
}
