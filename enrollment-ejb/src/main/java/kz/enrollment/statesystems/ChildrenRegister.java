package kz.enrollment.statesystems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;

/** The civil registry (АХАЖ/ЗАГС) with guardianship: whose children. */
public interface ChildrenRegister {

    /** @throws RegistryUnavailable when there is no usable answer */
    Answer ask(Iin parent, PersonRegister.Access access);

    /** @param consentRefused true: the register does not accept the consent, the list says nothing */
    record Answer(
            String answerId, String correlationId, Instant answeredAt, boolean consentRefused, List<Child> children) {}

    enum Kinship {
        MOTHER,
        FATHER,
        GUARDIAN
    }

    /** @param actNumber number of the record of birth or of the guardianship decision, may be null */
    record Child(Iin iin, PersonName name, LocalDate birthDate, Kinship kinship, String actNumber) {}
}
