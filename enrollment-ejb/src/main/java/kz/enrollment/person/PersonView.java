package kz.enrollment.person;

import java.time.Instant;
import java.time.LocalDate;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;

/**
 * A person as the register tells; everything from the name on is null unless found.
 *
 * @param trouble the register is silent; we keep asking
 * @param citizenship country code of the register, 398 is Kazakhstan
 * @param address null: not registered anywhere
 * @param answerId identifier of the register's answer; null while only asked
 */
public record PersonView(
        Iin iin,
        FetchStatus status,
        boolean trouble,
        PersonName name,
        LocalDate birthDate,
        String citizenship,
        Boolean alive,
        AddressView address,
        String answerId,
        Instant answeredAt) {}
