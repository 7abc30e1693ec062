package kz.enrollment.web.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;

/** Parameters of an address where every mistake is refused with the name of the parameter. */
final class Query {

    private static final int BAD_REQUEST = 400;
    private static final int LONGEST_NAME = 60;

    private final MultivaluedMap<String, String> parameters;

    Query(MultivaluedMap<String, String> parameters, Set<String> known) {
        this.parameters = parameters;
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw refused("parameter.unknown", name);
            }
            if (values.size() > 1) {
                throw refused("parameter.repeated", name);
            }
        });
    }

    /** @throws ApiRefusal also when it is missing */
    int number(String name, int largest) {
        String value = parameters.getFirst(name);
        if (value == null) {
            throw refused("parameter.missing", name);
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) > largest) {
            throw refused("parameter.number", name, largest);
        }
        return Integer.parseInt(value);
    }

    /** One of the values, or what it means when the parameter is missing. */
    String choice(String name, String missing, List<String> values) {
        String value = parameters.getFirst(name);
        if (value == null) {
            return missing;
        }
        if (!values.contains(value)) {
            throw refused("parameter.value", name, String.join(", ", values));
        }
        return value;
    }

    private static ApiRefusal refused(String code, String name, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        String shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        arguments[0] = shown;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Problem.of(BAD_REQUEST, code, arguments).at(shown).refusal();
    }
}
