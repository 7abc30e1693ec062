package kz.enrollment.web.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.PersonName;

/** What people type, as values. Browsers send dates in ISO form; those that know no date fields send what was typed. */
public final class Typed {

    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.yyyy"));
    private static final List<DateTimeFormatter> TIMES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd H:mm"),
            DateTimeFormatter.ofPattern("d.M.yyyy H:mm"));

    private Typed() {}

    /** @throws BusinessRuleViolation {@code date.invalid} at the field */
    public static LocalDate date(String text, String field) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(String.valueOf(text).strip(), format);
            } catch (DateTimeException notThisForm) {
                // the next form is tried
                continue;
            }
        }
        throw new BusinessRuleViolation("date.invalid").at(field);
    }

    /** @throws BusinessRuleViolation {@code time.invalid} at the field */
    public static LocalDateTime dateTime(String text, String field) {
        for (DateTimeFormatter format : TIMES) {
            try {
                return LocalDateTime.parse(String.valueOf(text).strip(), format);
            } catch (DateTimeException notThisForm) {
                // the next form is tried
                continue;
            }
        }
        throw new BusinessRuleViolation("time.invalid").at(field);
    }

    /** Blank parts are absent, but for the surname, which the rules ask for. */
    public static PersonName name(String surname, String givenName, String patronymic) {
        return new PersonName(surname == null ? "" : surname.strip(), orNull(givenName), orNull(patronymic));
    }

    public static UUID identifier(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new NotFound();
        }
    }

    /** One of several by its name; empty for whatever else was sent, and for nothing. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
