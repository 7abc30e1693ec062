package kz.enrollment.sandbox.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;

/** Reads JSON bodies and tells a caller plainly what is wrong with them. */
final class JsonBody {

    private JsonBody() {}

    static JsonObject object(Request request) {
        try (var reader = Json.createReader(new StringReader(request.text()))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new Route.BadRequest("The body is no JSON object");
        }
    }

    static String text(JsonObject object, String name) {
        if (object.get(name) instanceof JsonString value && !value.getString().isBlank()) {
            return value.getString();
        }
        throw new Route.BadRequest("Field " + name + " is missing");
    }
}
