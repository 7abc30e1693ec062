package kz.enrollment.sandbox.control;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.enrollment.sandbox.http.Route;

/** What somebody typed or sent; a field that is not there leaves everything as it is. */
record Fields(Map<String, String> values, String prefix) {

    Fields(Map<String, String> values) {
        this(values, "");
    }

    /** The fields that begin with a word, e.g. {@code child.0.}. */
    Fields of(String inner) {
        return new Fields(values, prefix + inner);
    }

    boolean has(String name) {
        return values.containsKey(prefix + name);
    }

    String text(String name, String otherwise) {
        return Optional.ofNullable(values.get(prefix + name)).map(String::strip).orElse(otherwise);
    }

    /** As {@link #text}, but must not be empty. */
    String filled(String name, String otherwise) {
        var text = text(name, otherwise);
        if (text == null || text.isEmpty()) {
            throw new Route.BadRequest("Field " + prefix + name + " must not be empty");
        }
        return text;
    }

    /** Empty means none. */
    String orNone(String name, String otherwise) {
        var text = text(name, otherwise);
        return text == null || text.isEmpty() ? null : text;
    }

    String matching(String name, Pattern form, String otherwise) {
        var text = filled(name, otherwise);
        if (has(name) && !form.matcher(text).matches()) {
            throw new Route.BadRequest("Field " + prefix + name + " does not have the right form");
        }
        return text;
    }

    boolean flag(String name, boolean otherwise) {
        return has(name) ? text(name, "").equals("true") : otherwise;
    }

    <E extends Enum<E>> E one(String name, E otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(text(name, "")))
                .findFirst()
                .orElseThrow(() -> new Route.BadRequest("Field " + prefix + name + " has an unknown value"));
    }
}
