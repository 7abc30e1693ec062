package kz.enrollment.sandbox.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import kz.enrollment.sandbox.city.Child;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.Language;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.Registration;
import kz.enrollment.sandbox.city.StaffMember;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.sandbox.staff.Totp;

/** The city for tests: {@code GET /api/families?situation=…&code=…} and {@code GET /api/staff}. */
public final class CityApi implements Route {

    private final LivingCity city;
    private final Totp totp;

    public CityApi(LivingCity city, Clock clock) {
        this.city = city;
        this.totp = new Totp(clock);
    }

    @Override
    public Reply answer(Request request) {
        return switch (request.path()) {
            case "/api/families" -> Reply.json(200, families(request).build().toString());
            case "/api/staff" -> Reply.json(200, staff().build().toString());
            default -> Reply.empty(404);
        };
    }

    private JsonArrayBuilder families(Request request) {
        var situation = request.query().get("situation");
        var code = request.query().get("code");
        var list = Json.createArrayBuilder();
        city.now().families().stream()
                .filter(family -> situation == null || family.situation().name().equals(situation))
                .filter(family -> code == null || family.code().equals(code))
                .forEach(family -> list.add(family(family)));
        return list;
    }

    private JsonObjectBuilder family(Family family) {
        var children = Json.createArrayBuilder();
        family.children().forEach(child -> children.add(child(child)));
        var object = Json.createObjectBuilder()
                .add("code", family.code())
                .add("situation", family.situation().name())
                .add("showcase", family.showcase())
                .add("language", family.language().code())
                .add("phone", family.phone().number())
                .add("automatic", family.phone().automatic())
                .add("kinship", family.kinship().name())
                .add("description", descriptions(family))
                .add("applicant", person(family.applicant()))
                .add("children", children);
        if (family.applicant().registration() != null) {
            object.add("address", address(family.applicant().registration()));
        }
        return object;
    }

    private static JsonObjectBuilder descriptions(Family family) {
        var texts = Json.createObjectBuilder();
        for (var language : new String[] {"kk", "ru", "en"}) {
            texts.add(language, family.situation().description(language));
        }
        return texts;
    }

    private static JsonObjectBuilder person(Person person) {
        var object = Json.createObjectBuilder()
                .add("iin", person.iin())
                .add("surname", person.name().surname())
                .add("name", person.name().given())
                .add("birthDate", person.birthDate().toString());
        if (person.name().patronymic() != null) {
            object.add("patronymic", person.name().patronymic());
        }
        return object;
    }

    private static JsonObjectBuilder child(Child child) {
        var forms = Json.createArrayBuilder();
        child.forms().stream().map(Child.HealthForm::code).sorted().forEach(forms::add);
        return person(child.person())
                .add("forms", forms)
                .add("conclusion", child.conclusion())
                .add("enrolled", child.enrolledAt() != null);
    }

    private JsonObjectBuilder address(Registration home) {
        var schools = Json.createObjectBuilder();
        for (var language : Language.values()) {
            city.now()
                    .catchmentSchool(home, language)
                    .ifPresent(school -> schools.add(language.code(), school.number()));
        }
        return Json.createObjectBuilder()
                .add("kk", home.inKazakh())
                .add("ru", home.inRussian())
                .add("street", home.streetAsRegistered())
                .add("house", home.house())
                .add("flat", home.flat())
                .add("temporary", home.temporary())
                .add("catchmentSchools", schools);
    }

    private JsonArrayBuilder staff() {
        var list = Json.createArrayBuilder();
        city.now().staff().forEach(member -> list.add(member(member)));
        return list;
    }

    private JsonObjectBuilder member(StaffMember member) {
        var object = Json.createObjectBuilder()
                .add("role", member.role().name())
                .add("fullName", member.fullName())
                .add("login", member.login())
                .add("password", member.password())
                .add("totpSecret", member.totpSecret())
                .add("code", totp.code(member.totpSecret()));
        if (member.school() != null) {
            object.add("school", member.school().number());
        }
        if (member.district() != null) {
            object.add("district", member.district().code());
        }
        return object;
    }
}
