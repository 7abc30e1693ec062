package kz.enrollment.application;

import java.time.LocalDate;
import kz.enrollment.shared.PersonName;

/** The rest of a paper application, entered after its registration: the child's data and the statement. */
public record PaperEntry(PersonName child, LocalDate childBirthDate, PaperStatement statement) {

    @Override
    public String toString() {
        return "PaperEntry[…]";
    }
}
