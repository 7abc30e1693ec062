package kz.enrollment.web.integration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.RecordComponent;
import java.util.Collection;

/**
 * Writes the records the API answers with: what {@code /openapi} describes is what is sent. Members without a value are left
 * out, times and identifiers are text.
 */
final class RecordJson {

    private RecordJson() {}

    static JsonObject of(Record answer) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (RecordComponent component : answer.getClass().getRecordComponents()) {
            Object value = read(component, answer);
            if (value != null) {
                json.add(component.getName(), value(value));
            }
        }
        return json.build();
    }

    static Response ok(Record answer) {
        return Response.ok(text(answer)).build();
    }

    static String text(Record answer) {
        return of(answer).toString();
    }

    private static JsonValue value(Object value) {
        if (value instanceof Record nested) {
            return of(nested);
        }
        if (value instanceof Collection<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(one -> array.add(value(one)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return Json.createValue(number.longValue());
        }
        return Json.createValue(String.valueOf(value));
    }

    private static Object read(RecordComponent component, Record answer) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(answer);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
