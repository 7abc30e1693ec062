package kz.enrollment.person;

import java.time.Instant;
import java.time.LocalDate;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;

/** A child of the applicant as the civil registry tells. */
public record ChildView(
        Iin iin, PersonName name, LocalDate birthDate, Kinship kinship, String answerId, Instant answeredAt) {

    @Override
    public String toString() {
        return "ChildView[…]";
    }
}
