package kz.enrollment.application;

import java.time.LocalDate;
import kz.enrollment.shared.PersonName;

/** A pupil of the school's own zero class, as the school lists it before the opening; {@code iin} as typed. */
public record PupilEntry(String iin, PersonName name, LocalDate birthDate) {

    @Override
    public String toString() {
        return "PupilEntry[…]";
    }
}
