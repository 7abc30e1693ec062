package kz.enrollment.sandbox.city;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name as the registers keep it; {@code patronymic} is {@code null} when the person has none. */
public record PersonName(String surname, String given, String patronymic) {

    public String full() {
        return Stream.of(surname, given, patronymic)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }
}
