package kz.enrollment.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/** The served description of the API, and whether answers are as it says. */
public final class Contract {
    private static final Map<String, Consumer<String>> FORMATS =
            Map.of("uuid", UUID::fromString, "date-time", Instant::parse, "date", LocalDate::parse);

    private final JsonObject document;
    private final Set<String> seen = new TreeSet<>();

    public Contract(String json) {
        this.document = ApiCaller.json(json);
    }

    /** Every operation with every status it declares, as {@code submit 201}. */
    public Set<String> declared() {
        Set<String> all = new TreeSet<>();
        document.getJsonObject("paths")
                .values()
                .forEach(path -> path.asJsonObject().values().stream()
                        .map(JsonValue::asJsonObject)
                        .forEach(operation -> operation
                                .getJsonObject("responses")
                                .keySet()
                                .forEach(status -> all.add(operation.getString("operationId") + ' ' + status))));
        return all;
    }

    /** What was answered so far, in the same words. */
    public Set<String> seen() {
        return seen;
    }

    /** Holds an answer against what is declared for the operation, and notes it. */
    public <T> HttpResponse<T> check(String operationId, HttpResponse<T> answer) {
        String status = String.valueOf(answer.statusCode());
        String what = operationId + ' ' + status;
        JsonObject responses = operation(operationId).getJsonObject("responses");
        assertThat(responses.keySet())
                .as("declared for %s, answered %s", what, answer.body())
                .contains(status);
        JsonObject content = responses.getJsonObject(status).getJsonObject("content");
        String body = String.valueOf(answer.body());
        if (content == null || content.isEmpty()) {
            assertThat(body).as(what).isEmpty();
        } else {
            checkBody(what, content, answer.headers().firstValue("Content-Type").orElse(""), body);
        }
        seen.add(what);
        return answer;
    }

    private JsonObject operation(String operationId) {
        return document.getJsonObject("paths").values().stream()
                .flatMap(path -> path.asJsonObject().values().stream())
                .map(JsonValue::asJsonObject)
                .filter(operation -> operationId.equals(operation.getString("operationId")))
                .findFirst()
                .orElseThrow();
    }

    private void checkBody(String what, JsonObject content, String type, String body) {
        String media = type.split(";")[0];
        assertThat(content.keySet()).as("media types of %s", what).contains(media);
        if (media.endsWith("json")) {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                check(what, content.getJsonObject(media).getJsonObject("schema"), reader.readValue());
            }
        }
    }

    private void check(String at, JsonObject schema, JsonValue value) {
        if (schema.containsKey("$ref")) {
            String name = schema.getString("$ref").replace("#/components/schemas/", "");
            check(
                    at,
                    document.getJsonObject("components")
                            .getJsonObject("schemas")
                            .getJsonObject(name),
                    value);
            return;
        }
        switch (schema.getString("type")) {
            case "object" -> checkObject(at, schema, value.asJsonObject());
            case "array" -> value.asJsonArray().forEach(one -> check(at + "[]", schema.getJsonObject("items"), one));
            case "string" -> checkText(at, schema, value);
            case "integer" -> assertThat(value).as(at).isInstanceOf(JsonNumber.class);
            case "boolean" -> assertThat(value).as(at).isIn(JsonValue.TRUE, JsonValue.FALSE);
            default -> throw new AssertionError(at + " has the type " + schema.getString("type"));
        }
    }

    /** Nothing is sent that is not described. */
    private void checkObject(String at, JsonObject schema, JsonObject value) {
        JsonObject properties = schema.getJsonObject("properties");
        assertThat(properties.keySet()).as(at).containsAll(value.keySet());
        JsonArray required = schema.getJsonArray("required");
        if (required != null) {
            required.getValuesAs(JsonString::getString)
                    .forEach(name -> assertThat(value).as(at).containsKey(name));
        }
        value.forEach((name, member) -> check(at + '.' + name, properties.getJsonObject(name), member));
    }

    private static void checkText(String at, JsonObject schema, JsonValue value) {
        assertThat(value).as(at).isInstanceOf(JsonString.class);
        String text = ((JsonString) value).getString();
        if (schema.containsKey("enum")) {
            assertThat(schema.getJsonArray("enum").getValuesAs(JsonString::getString))
                    .as(at)
                    .contains(text);
        }
        FORMATS.getOrDefault(schema.getString("format", ""), any -> {}).accept(text);
    }
}
