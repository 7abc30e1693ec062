package kz.enrollment.statesystems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.enrollment.shared.Iin;

/** The civil registry (АХАЖ): the record of a child's birth. */
public interface BirthRegister {

    /** @throws RegistryUnavailable when there is no usable answer */
    Answer act(Iin child, PersonRegister.Access access);

    /**
     * @param consentRefused true: the register does not accept the consent, the absence of an act says nothing
     * @param act null: the registry has none, as for children born abroad
     */
    record Answer(String answerId, String correlationId, Instant answeredAt, boolean consentRefused, BirthAct act) {}

    /**
     * @param registeredBy the office that made the record, may be null
     * @param parents those the record names with a number, mother and father in any order
     */
    record BirthAct(String number, LocalDate date, String registeredBy, List<Iin> parents) {

        @Override
        public String toString() {
            return "BirthAct[…]";
        }
    }
}
