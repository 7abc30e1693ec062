package kz.enrollment.acceptance.product;

import jakarta.json.JsonObject;
import java.util.Map;

/**
 * What stands in the identity card of a parent and the birth certificate of the first child: the fields of the forms in which
 * a family states it.
 */
public record Papers(Map<String, String> applicant, Map<String, String> child) {

    static Papers of(JsonObject family) {
        JsonObject person = family.getJsonObject("applicant");
        JsonObject home = family.getJsonObject("address");
        JsonObject child = family.getJsonArray("children").getJsonObject(0);
        return new Papers(
                Map.of(
                        "surname", person.getString("surname"),
                        "givenName", person.getString("name"),
                        "patronymic", person.getString("patronymic", ""),
                        "addressKind", home.getBoolean("temporary") ? "TEMPORARY" : "PERMANENT",
                        "street", home.getString("street"),
                        "building", home.getString("house"),
                        "flat", home.getString("flat", "")),
                Map.of(
                        "childIin", child.getString("iin"),
                        "child-surname", child.getString("surname"),
                        "child-givenName", child.getString("name"),
                        "child-patronymic", child.getString("patronymic", ""),
                        "birthDate", child.getString("birthDate"),
                        "kinship", family.getString("kinship")));
    }
}
