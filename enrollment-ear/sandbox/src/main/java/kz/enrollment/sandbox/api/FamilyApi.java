package kz.enrollment.sandbox.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.control.CityDesk;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;

/**
 * Changes invented people: {@code POST /control/families/{code}} changes what the body names, {@code POST
 * /control/families/{code}/children} adds a child, {@code POST /control/families} a family. Bodies are flat JSON objects with
 * the names of the fields of the page, e.g. {@code {"address": "none", "child.0.form065": false}}; a field that is not there
 * stays. Answers {@code {"code": …}}; the family itself is at {@code /api/families?code=…}.
 */
public final class FamilyApi {

    private static final Pattern PATH = Pattern.compile("/control/families(?:/([A-Z0-9_]+-\\d+)(/children)?)?");

    private final CityDesk desk;

    public FamilyApi(CityDesk desk) {
        this.desk = desk;
    }

    /** Whether a request is meant for programs: its body is JSON. */
    public static boolean isMeant(Request request) {
        return request.isPost() && request.header("content-type").orElse("").startsWith("application/json");
    }

    public Reply answer(Request request) {
        var path = PATH.matcher(request.path());
        if (!path.matches()) {
            return Reply.empty(404);
        }
        var fields = fields(request.text().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : JsonBody.object(request));
        if (path.group(1) == null) {
            return created(desk.add(fields));
        }
        return (path.group(2) == null ? desk.change(path.group(1), fields) : desk.addChild(path.group(1), fields))
                .map(FamilyApi::created)
                .orElse(Reply.empty(404));
    }

    private static Reply created(Family family) {
        return Reply.json(200, "{\"code\":\"" + family.code() + "\"}");
    }

    private static Map<String, String> fields(JsonObject body) {
        var fields = new HashMap<String, String>();
        body.forEach((name, value) -> {
            switch (value.getValueType()) {
                case STRING -> fields.put(name, ((JsonString) value).getString());
                case TRUE, FALSE, NUMBER -> fields.put(name, value.toString());
                case NULL -> fields.put(name, "");
                default -> throw new Route.BadRequest("Field " + name + " is no plain value");
            }
        });
        return fields;
    }
}
