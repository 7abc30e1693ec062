package kz.enrollment.sandbox.city;

import java.util.List;

/**
 * An invented family: one applicant with a phone, and the children the civil registry links to them.
 *
 * @param code short name, e.g. {@code TWINS-1}
 * @param language the language the family would rather be taught in
 * @param support codes of the support the family gets
 */
public record Family(
        String code,
        Situation situation,
        Language language,
        Person applicant,
        Kinship kinship,
        Phone phone,
        List<Child> children,
        List<String> support) {

    /** With the support that belongs to the situation. */
    public Family(
            String code,
            Situation situation,
            Language language,
            Person applicant,
            Kinship kinship,
            Phone phone,
            List<Child> children) {
        this(code, situation, language, applicant, kinship, phone, children, situation.support());
    }

    /** Who the applicant is to the children. */
    public enum Kinship {
        MOTHER,
        FATHER,
        GUARDIAN
    }

    /**
     * The applicant's phone.
     *
     * @param number as {@code +7…}
     * @param automatic requests for consent are answered with 511 by themselves
     */
    public record Phone(String number, PhoneHabit habit, boolean automatic) {}

    /** How requests for consent end on a phone. */
    public enum PhoneHabit {
        USUAL,
        NOT_IN_MOBILE_BASE,
        BLOCKS_1414,
        ANSWERS_FROM_ANOTHER_NUMBER
    }

    /** Named first on the sandbox's pages and in the launcher's ready block: the first family of every situation. */
    public boolean showcase() {
        return !phone.automatic();
    }
}
