package kz.enrollment.sandbox.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;
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

    static int number(JsonObject object, String name, int otherwise) {
        var value = object.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw new Route.BadRequest("Field " + name + " is no whole number");
    }

    /** Empty when the field is not there. */
    static Optional<Boolean> flag(JsonObject object, String name) {
        var value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return Optional.of(value == JsonValue.TRUE);
        }
        throw new Route.BadRequest("Field " + name + " is neither true nor false");
    }
}
