package kz.enrollment.statesystems.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** The data of a request in the order of its elements. */
final class Fields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    static Fields of(String name, String value) {
        return new Fields().and(name, value);
    }

    Fields and(String name, String value) {
        fields.put(name, value);
        return this;
    }

    Map<String, String> toMap() {
        return fields;
    }
}
