package kz.enrollment.web.api;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Describes records as JSON, the way they are sent: the platform's scanner takes identifiers and times for objects. Names,
 * descriptions and limits come from {@link Schema} on the record and its components.
 */
final class RecordSchemas {

    private final Map<String, org.eclipse.microprofile.openapi.models.media.Schema> all = new TreeMap<>();

    /** By name, with everything they are made of. */
    static Map<String, org.eclipse.microprofile.openapi.models.media.Schema> of(List<Class<?>> records) {
        RecordSchemas schemas = new RecordSchemas();
        records.forEach(schemas::add);
        return schemas.all;
    }

    private String add(Class<?> type) {
        Schema told = type.getAnnotation(Schema.class);
        String name = told == null || told.name().isEmpty() ? type.getSimpleName() : told.name();
        if (!all.containsKey(name)) {
            var schema = OASFactory.createSchema().type(SchemaType.OBJECT);
            all.put(name, schema);
            for (RecordComponent component : type.getRecordComponents()) {
                schema.addProperty(component.getName(), described(component));
            }
            if (told != null && told.requiredProperties().length > 0) {
                schema.required(List.of(told.requiredProperties()));
            }
        }
        return name;
    }

    private org.eclipse.microprofile.openapi.models.media.Schema described(RecordComponent component) {
        var schema = schema(component.getGenericType());
        Schema told = component.getAccessor().getAnnotation(Schema.class);
        if (told == null || schema.getRef() != null) {
            return schema;
        }
        tell(told, schema);
        limit(told, schema);
        return schema;
    }

    private static void tell(Schema told, org.eclipse.microprofile.openapi.models.media.Schema schema) {
        if (!told.description().isEmpty()) {
            schema.description(told.description());
        }
        if (told.enumeration().length > 0) {
            schema.setEnumeration(List.of((Object[]) told.enumeration()));
        }
        if (!told.example().isEmpty()) {
            schema.example(value(told.example(), schema));
        }
    }

    private static void limit(Schema told, org.eclipse.microprofile.openapi.models.media.Schema schema) {
        if (!told.pattern().isEmpty()) {
            schema.pattern(told.pattern());
        }
        if (told.minItems() != Integer.MAX_VALUE) {
            schema.minItems(told.minItems());
        }
        if (told.maxItems() != Integer.MIN_VALUE) {
            schema.maxItems(told.maxItems());
        }
        if (!told.defaultValue().isEmpty()) {
            schema.defaultValue(value(told.defaultValue(), schema));
        }
    }

    /** Annotations write everything as text; lists, which are of texts here, as JSON. */
    private static Object value(String text, org.eclipse.microprofile.openapi.models.media.Schema schema) {
        if (schema.getType() == SchemaType.BOOLEAN) {
            return Boolean.valueOf(text);
        }
        if (schema.getType() != SchemaType.ARRAY) {
            return text;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    private org.eclipse.microprofile.openapi.models.media.Schema schema(Type type) {
        if (type instanceof ParameterizedType several) {
            return OASFactory.createSchema().type(SchemaType.ARRAY).items(schema(several.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? OpenApiCompletion.reference(add(plain)) : scalar(plain);
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema scalar(Class<?> type) {
        var schema = OASFactory.createSchema();
        if (type == boolean.class || type == Boolean.class) {
            return schema.type(SchemaType.BOOLEAN);
        }
        if (type == int.class || type == long.class) {
            return schema.type(SchemaType.INTEGER).format(type == int.class ? "int32" : "int64");
        }
        schema.type(SchemaType.STRING);
        if (type == UUID.class) {
            return schema.format("uuid");
        }
        if (type == Instant.class) {
            return schema.format("date-time");
        }
        return type == LocalDate.class ? schema.format("date") : schema;
    }
}
