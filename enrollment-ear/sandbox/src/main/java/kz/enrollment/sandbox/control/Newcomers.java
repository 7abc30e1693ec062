package kz.enrollment.sandbox.control;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import kz.enrollment.sandbox.city.Child;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.Gender;
import kz.enrollment.sandbox.city.IinSequence;
import kz.enrollment.sandbox.city.Language;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.PersonName;
import kz.enrollment.sandbox.city.Situation;
import kz.enrollment.sandbox.http.Route;

/** Invents families and children that were not there; their numbers are nobody else's. */
final class Newcomers {

    private static final int FIRST_PHONE = 9950001;

    private final LivingCity city;
    private final IinSequence iins = new IinSequence();
    private int families;

    Newcomers(LivingCity city) {
        this.city = city;
    }

    /** A family of one parent and one child, as ordinary as can be; the fields of a change can say more. */
    Family family(Fields fields) {
        int n = ++families;
        var kinship = fields.one("kinship", Family.Kinship.MOTHER);
        var gender = kinship == Family.Kinship.FATHER ? Gender.MALE : Gender.FEMALE;
        var name = new PersonName(fields.filled("surname", "Жаңаева"), fields.filled("name", "Сынақ"), null);
        var applicant = person(LocalDate.of(city.now().year() - 30, 1, 1), gender, name);
        var family = new Family(
                "NEW-" + n,
                Situation.ORDINARY,
                Language.KK,
                applicant,
                kinship,
                new Family.Phone("+7700" + (FIRST_PHONE + n), Family.PhoneHabit.USUAL, false),
                List.of());
        return withChild(family, fields.of("child.0."));
    }

    /** The same family with one child more. */
    Family withChild(Family family, Fields fields) {
        var birth = date(fields.filled("birthDate", city.now().year() - 6 + "-03-01"));
        var gender = fields.one("gender", Gender.FEMALE);
        var applicant = family.applicant();
        var name = new PersonName(
                fields.filled("surname", applicant.name().surname()), fields.filled("name", "Бала"), null);
        var bare = person(birth, gender, name);
        var person = new Person(bare.iin(), name, birth, gender, bare.citizenship(), applicant.registration());
        var children = new ArrayList<>(family.children());
        children.add(new Child(person, birth, true, EnumSet.allOf(Child.HealthForm.class), false, null));
        return new Family(
                family.code(),
                family.situation(),
                family.language(),
                applicant,
                family.kinship(),
                family.phone(),
                List.copyOf(children),
                family.support());
    }

    private Person person(LocalDate birth, Gender gender, PersonName name) {
        String iin;
        do {
            iin = iins.citizen(birth, gender);
        } while (taken(iin));
        return new Person(iin, name, birth, gender, Person.Citizenship.KAZAKHSTAN, null);
    }

    private boolean taken(String iin) {
        return city.familyOf(iin).isPresent()
                || city.child(iin).isPresent()
                || city.now().staff().stream().anyMatch(member -> member.iin().equals(iin));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Route.BadRequest("Field birthDate is no date");
        }
    }
}
