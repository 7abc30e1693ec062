package kz.enrollment.shared;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name as the register has it.
 *
 * @param surname never absent
 * @param givenName absent for the few who have one name only
 * @param patronymic absent for many
 */
public record PersonName(String surname, String givenName, String patronymic) implements Serializable {

    public PersonName {
        Objects.requireNonNull(surname, "surname");
    }

    /** Surname, given name and patronymic with single spaces, what is absent left out. */
    public String full() {
        return Stream.of(surname, givenName, patronymic)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** First letters with dots, for pages that strangers may open. */
    public String initials() {
        return Stream.of(surname, givenName, patronymic)
                .filter(part -> part != null && !part.isEmpty())
                .map(part -> new String(Character.toChars(part.codePointAt(0))) + ".")
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
