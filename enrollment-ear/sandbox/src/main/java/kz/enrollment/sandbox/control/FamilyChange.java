package kz.enrollment.sandbox.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.enrollment.sandbox.city.Child;
import kz.enrollment.sandbox.city.Child.HealthForm;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.PersonName;
import kz.enrollment.sandbox.city.Registration;
import kz.enrollment.sandbox.city.School;
import kz.enrollment.sandbox.city.Street;
import kz.enrollment.sandbox.http.Route;

/** Makes a changed family out of one and the fields of a form. */
final class FamilyChange {

    private static final Pattern HOUSE = Pattern.compile("\\d{1,4}[А-ЯA-Z]?(?:/\\d{1,4})?");
    private static final Pattern FLAT = Pattern.compile("\\d{1,4}");
    private static final Pattern CODE = Pattern.compile("\\d{16}");

    private final City city;
    private final Fields fields;

    FamilyChange(City city, Fields fields) {
        this.city = city;
        this.fields = fields;
    }

    Family of(Family before) {
        var home = home(before.applicant().registration());
        var phone = before.phone();
        var children = new ArrayList<Child>();
        for (int i = 0; i < before.children().size(); i++) {
            children.add(child(before.children().get(i), fields.of("child." + i + "."), home));
        }
        return new Family(
                before.code(),
                before.situation(),
                before.language(),
                person(before.applicant(), fields, home),
                fields.one("kinship", before.kinship()),
                new Family.Phone(
                        phone.number(),
                        fields.one("habit", phone.habit()),
                        fields.flag("automatic", phone.automatic())),
                List.copyOf(children),
                support(before.support()));
    }

    /** The whole family lives at one address. */
    private Registration home(Registration before) {
        var kind = fields.text("address", before == null ? "none" : before.temporary() ? "temporary" : "permanent");
        if (kind.equals("none")) {
            return null;
        }
        if (!kind.equals("permanent") && !kind.equals("temporary")) {
            throw new Route.BadRequest("Field address has an unknown value");
        }
        var until = kind.equals("temporary") ? LocalDate.of(city.year() + 1, 12, 31) : null;
        var street = street(before);
        return new Registration(
                street,
                fields.matching("house", HOUSE, before == null ? "1" : before.house()),
                fields.matching("flat", FLAT, before == null ? "1" : before.flat()),
                before != null && before.formerName() && street.equals(before.street()),
                before == null ? LocalDate.of(city.year() - 1, 1, 1) : before.since(),
                before != null && before.temporary() && until != null ? before.until() : until,
                code(before));
    }

    private String code(Registration before) {
        var code = fields.orNone("arCode", before == null ? null : before.code());
        if (code != null && !CODE.matcher(code).matches()) {
            throw new Route.BadRequest("Field arCode does not have 16 digits");
        }
        return code;
    }

    private Street street(Registration before) {
        if (!fields.has("street")) {
            return before == null ? city.streets().get(0) : before.street();
        }
        var wanted = fields.text("street", "");
        return Streets.of(city, before).stream()
                .filter(street -> Integer.toString(street.number()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Route.BadRequest("Field street names no street"));
    }

    private static Person person(Person before, Fields of, Registration home) {
        var name = before.name();
        return new Person(
                before.iin(),
                new PersonName(
                        of.filled("surname", name.surname()),
                        of.filled("name", name.given()),
                        of.orNone("patronymic", name.patronymic())),
                before.birthDate(),
                before.gender(),
                before.citizenship(),
                home,
                of.flag("alive", before.alive()));
    }

    private Child child(Child before, Fields of, Registration home) {
        var forms = EnumSet.noneOf(HealthForm.class);
        for (var form : HealthForm.values()) {
            if (of.flag("form" + form.code(), before.forms().contains(form))) {
                forms.add(form);
            }
        }
        return new Child(
                person(before.person(), of, home),
                before.civilBirthDate(),
                of.flag("known", before.inPopulationRegister()),
                forms,
                of.flag("conclusion", before.conclusion()),
                enrolledAt(of, before.enrolledAt()));
    }

    private School enrolledAt(Fields of, School before) {
        var number = of.orNone("enrolledAt", before == null ? null : Integer.toString(before.number()));
        return number == null
                ? null
                : school(number).orElseThrow(() -> new Route.BadRequest("There is no such school"));
    }

    private Optional<School> school(String number) {
        return city.schools().stream()
                .filter(school -> school.kind() == School.Kind.SCHOOL)
                .filter(school -> Integer.toString(school.number()).equals(number))
                .findFirst();
    }

    private List<String> support(List<String> before) {
        var codes = fields.orNone("support", String.join(" ", before));
        return codes == null ? List.of() : Arrays.asList(codes.split("[ ,]+"));
    }
}
