package kz.enrollment.statesystems.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.enrollment.statesystems.PersonRegister.Access;

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

    /** Under which consent of the person the register is asked. */
    Fields under(Access access) {
        return and("kdpToken", access.token()).and("publicKey", access.publicKey());
    }

    Map<String, String> toMap() {
        return fields;
    }
}
