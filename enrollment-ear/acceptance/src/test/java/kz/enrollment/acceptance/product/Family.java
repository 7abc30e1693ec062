package kz.enrollment.acceptance.product;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * A family of the invented city.
 *
 * @param catchmentKk number of the school whose catchment it lives in for Kazakh teaching, 0 for none
 * @param catchmentRu the same for Russian
 */
public record Family(
        String code, String iin, String fullName, Phone phone, List<Child> children, int catchmentKk, int catchmentRu) {

    /** @param forms what the health base has of {@code 065} and {@code 052-2} */
    public record Child(String iin, String fullName, List<String> forms) {}

    public Child child() {
        return children.get(0);
    }

    static Family of(JsonObject json, Phone phone) {
        JsonObject person = json.getJsonObject("applicant");
        return new Family(
                json.getString("code"),
                person.getString("iin"),
                fullName(person),
                phone,
                json.getJsonArray("children").getValuesAs(Family::childOf),
                school(json, "kk"),
                school(json, "ru"));
    }

    private static Child childOf(JsonObject json) {
        List<String> forms = json.getJsonArray("forms").getValuesAs(jakarta.json.JsonString::getString);
        return new Child(json.getString("iin"), fullName(json), forms);
    }

    private static String fullName(JsonObject person) {
        String name = person.getString("surname") + " " + person.getString("name");
        return person.containsKey("patronymic") ? name + " " + person.getString("patronymic") : name;
    }

    private static int school(JsonObject json, String language) {
        return json.containsKey("address")
                ? json.getJsonObject("address")
                        .getJsonObject("catchmentSchools")
                        .getInt(language, 0)
                : 0;
    }
}
