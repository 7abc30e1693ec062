package kz.enrollment.statesystems;

import java.time.Instant;
import java.time.LocalDate;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;

/** The state database of natural persons (GBD FL), opened by a consent. */
public interface PersonRegister {

    /** @throws RegistryUnavailable when there is no usable answer */
    Answer ask(Iin iin, Access access);

    /** The key a consent gave. */
    record Access(String token, String publicKey) {

        @Override
        public String toString() {
            return "Access[…]";
        }
    }

    enum Result {
        FOUND,
        NOT_FOUND,
        /** The register does not accept the consent any more. */
        CONSENT_REFUSED
    }

    /** @param person null unless found */
    record Answer(String answerId, String correlationId, Instant answeredAt, Result result, Person person) {}

    /**
     * @param citizenship country code of the register, 398 is Kazakhstan
     * @param address null: no registration
     */
    record Person(Iin iin, PersonName name, LocalDate birthDate, String citizenship, boolean alive, Address address) {}

    /**
     * @param flat null for a house
     * @param textKk the whole address in one line
     * @param code key of the address register, may be null
     * @param temporary true: a registration that ends
     * @param until last day of a temporary registration, else null
     */
    record Address(
            String street,
            String building,
            String flat,
            String textKk,
            String textRu,
            String code,
            boolean temporary,
            LocalDate since,
            LocalDate until) {

        @Override
        public String toString() {
            return "Address[…]";
        }
    }
}
