package kz.enrollment.sandbox.city;

import java.time.LocalDate;

/**
 * An invented person as the population register knows them.
 *
 * @param registration {@code null} when there is none
 * @param alive what the register's life status says
 */
public record Person(
        String iin,
        PersonName name,
        LocalDate birthDate,
        Gender gender,
        Citizenship citizenship,
        Registration registration,
        boolean alive) {

    /** Somebody alive. */
    public Person(
            String iin,
            PersonName name,
            LocalDate birthDate,
            Gender gender,
            Citizenship citizenship,
            Registration registration) {
        this(iin, name, birthDate, gender, citizenship, registration, true);
    }

    /** Citizenship by the register's country code. */
    public enum Citizenship {
        KAZAKHSTAN("398", "ҚАЗАҚСТАН", "КАЗАХСТАН"),
        UZBEKISTAN("860", "ӨЗБЕКСТАН", "УЗБЕКИСТАН");

        private final String code;
        private final String nameKk;
        private final String nameRu;

        Citizenship(String code, String nameKk, String nameRu) {
            this.code = code;
            this.nameKk = nameKk;
            this.nameRu = nameRu;
        }

        public String code() {
            return code;
        }

        public String nameKk() {
            return nameKk;
        }

        public String nameRu() {
            return nameRu;
        }
    }

    @Override
    public String toString() {
        return "Person";
    }
}
