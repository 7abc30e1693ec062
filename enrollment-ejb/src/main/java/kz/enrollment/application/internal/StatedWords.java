package kz.enrollment.application.internal;

import java.util.regex.Pattern;
import kz.enrollment.application.StatedApplicant;
import kz.enrollment.application.StatedChild;
import kz.enrollment.application.domain.StatedFacts.Home;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.PersonName;

/** Looks through what a parent typed; refusals name the field of the form. */
final class StatedWords {

    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L} '’ʼ-]{0,99}");
    private static final int LONGEST_STREET = 100;
    private static final int LONGEST_HOUSE = 20;

    private StatedWords() {}

    static PersonName name(StatedApplicant said) {
        return name(said.surname(), said.givenName(), said.patronymic(), "");
    }

    static PersonName name(StatedChild said) {
        return name(said.surname(), said.givenName(), said.patronymic(), "child-");
    }

    static Home home(StatedApplicant said) {
        if (said.addressKind() == null) {
            throw new BusinessRuleViolation("address.kind").at("addressKind");
        }
        String street = text(said.street(), "street", LONGEST_STREET);
        String building = text(said.building(), "building", LONGEST_HOUSE);
        if (street == null) {
            throw new BusinessRuleViolation("stated.street").at("street");
        }
        if (building == null) {
            throw new BusinessRuleViolation("stated.building").at("building");
        }
        return new Home(said.addressKind(), street, building, text(said.flat(), "flat", LONGEST_HOUSE));
    }

    private static PersonName name(String surname, String givenName, String patronymic, String form) {
        String first = part(surname, form + "surname");
        if (first == null) {
            throw new BusinessRuleViolation("surname.required").at(form + "surname");
        }
        return new PersonName(first, part(givenName, form + "givenName"), part(patronymic, form + "patronymic"));
    }

    private static String part(String typed, String field) {
        String name = text(typed, field, LONGEST_STREET);
        if (name != null && !NAME.matcher(name).matches()) {
            throw new BusinessRuleViolation("stated.name").at(field);
        }
        return name;
    }

    /** Null when nothing was typed. */
    private static String text(String typed, String field, int longest) {
        String text = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (text.length() > longest) {
            throw new BusinessRuleViolation("stated.too_long", longest).at(field);
        }
        return text.isEmpty() ? null : text;
    }
}
