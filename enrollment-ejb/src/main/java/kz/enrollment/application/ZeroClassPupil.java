package kz.enrollment.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;

/**
 * A pupil of a school's own zero class with the place reserved for it.
 *
 * @param number its number in the queue of the stream
 * @param applicationId once admitted or applied, else null
 */
public record ZeroClassPupil(
        UUID id,
        UUID streamId,
        Iin iin,
        PersonName name,
        LocalDate birthDate,
        long number,
        PupilStatus status,
        Instant reservedAt,
        UUID applicationId) {

    @Override
    public String toString() {
        return "ZeroClassPupil[" + id + ']';
    }
}
