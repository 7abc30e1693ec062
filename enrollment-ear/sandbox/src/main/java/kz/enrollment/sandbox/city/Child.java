package kz.enrollment.sandbox.city;

import java.time.LocalDate;
import java.util.Set;

/**
 * A child of a family and what the other registers hold about it.
 *
 * @param civilBirthDate birth date in the civil registry; differs from the person's only where a registry is wrong on purpose
 * @param inPopulationRegister false: the civil registry knows the child, the population register does not
 * @param forms medical forms the health base has
 * @param conclusion whether the ПМПК has a conclusion
 * @param enrolledAt the school where the child already learns in grade 1; {@code null} when nowhere
 */
public record Child(
        Person person,
        LocalDate civilBirthDate,
        boolean inPopulationRegister,
        Set<HealthForm> forms,
        boolean conclusion,
        School enrolledAt) {

    /** A medical form by the code the health base is asked with. */
    public enum HealthForm {
        VACCINATIONS("065"),
        HEALTH_PASSPORT("052-2");

        private final String code;

        HealthForm(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
