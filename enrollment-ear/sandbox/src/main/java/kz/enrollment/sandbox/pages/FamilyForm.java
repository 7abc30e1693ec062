package kz.enrollment.sandbox.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.enrollment.sandbox.city.Child;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.Registration;
import kz.enrollment.sandbox.control.Streets;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;

/** The form in which an invented family is changed. */
final class FamilyForm {

    private final LivingCity city;

    FamilyForm(LivingCity city) {
        this.city = city;
    }

    Reply show(Request request, String code) {
        return city.family(code).map(family -> show(request, family)).orElseGet(() -> Pages.notFound(request));
    }

    private Reply show(Request request, Family family) {
        var texts = Texts.of(request);
        var values = new HashMap<String, Object>();
        values.put("code", family.code());
        values.put("saved", request.query().containsKey("saved") ? texts.get("saved") : "");
        values.put("number", family.phone().number());
        values.put("kinships", options(Family.Kinship.values(), family.kinship(), "kinship.", texts));
        values.put("habits", options(Family.PhoneHabit.values(), family.phone().habit(), "habit.", texts));
        values.put("automatics", yesNo(family.phone().automatic(), texts));
        values.put("support", String.join(" ", family.support()));
        values.put("person", person(family.applicant(), "", texts));
        values.putAll(home(family.applicant().registration(), texts));
        values.put(
                "children-forms",
                IntStream.range(0, family.children().size())
                        .mapToObj(i -> child(family.children().get(i), i, texts))
                        .collect(Collectors.joining()));
        var main = Html.fill(Assets.text("family-form.html"), texts.with(values));
        return Pages.page(request, texts, family.code(), main);
    }

    private Map<String, Object> home(Registration home, Texts texts) {
        var kind = home == null ? "none" : home.temporary() ? "temporary" : "permanent";
        return Map.of(
                "kinds",
                List.of("permanent", "temporary", "none").stream()
                        .map(one -> option(one, one.equals(kind), texts.get("address." + one)))
                        .collect(Collectors.joining()),
                "streets",
                Streets.of(city.now(), home).stream()
                        .map(street -> option(
                                Integer.toString(street.number()),
                                home != null && street.equals(home.street()),
                                street.inKazakh() + " (" + street.locality().districtKk() + ")"))
                        .collect(Collectors.joining()),
                "house",
                home == null ? "1" : home.house(),
                "flat",
                home == null ? "1" : home.flat(),
                "ar-code",
                home == null || home.code() == null ? "" : home.code());
    }

    private static String child(Child child, int i, Texts texts) {
        var prefix = "child." + i + ".";
        return Html.fill(
                Assets.text("child-form.html"),
                texts.with(Map.of(
                        "prefix", prefix,
                        "person", person(child.person(), prefix, texts),
                        "vaccinations", yesNo(child.forms().contains(Child.HealthForm.VACCINATIONS), texts),
                        "passport", yesNo(child.forms().contains(Child.HealthForm.HEALTH_PASSPORT), texts),
                        "conclusions", yesNo(child.conclusion(), texts),
                        "knowns", yesNo(child.inPopulationRegister(), texts),
                        "enrolled-at",
                                child.enrolledAt() == null
                                        ? ""
                                        : child.enrolledAt().number())));
    }

    private static String person(Person person, String prefix, Texts texts) {
        var name = person.name();
        return Html.fill(
                Assets.text("person-form.html"),
                texts.with(Map.of(
                        "prefix", prefix,
                        "iin", person.iin(),
                        "birth", person.birthDate(),
                        "surname-value", name.surname(),
                        "given-value", name.given(),
                        "patronymic-value", name.patronymic() == null ? "" : name.patronymic(),
                        "alives", yesNo(person.alive(), texts))));
    }

    private static String yesNo(boolean chosen, Texts texts) {
        return option("true", chosen, texts.get("yes")) + option("false", !chosen, texts.get("no"));
    }

    private static <E extends Enum<E>> String options(E[] all, E chosen, String prefix, Texts texts) {
        return Arrays.stream(all)
                .map(one -> option(one.name(), one == chosen, texts.get(prefix + one)))
                .collect(Collectors.joining());
    }

    private static String option(String value, boolean chosen, String text) {
        return "<option value=\"%s\"%s>%s</option>"
                .formatted(Html.escape(value), chosen ? " selected" : "", Html.escape(text));
    }
}
