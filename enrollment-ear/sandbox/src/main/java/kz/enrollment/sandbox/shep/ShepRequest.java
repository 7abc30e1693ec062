package kz.enrollment.sandbox.shep;

import java.util.Map;

/**
 * A request of the bus.
 *
 * @param signedData whether the data came with a signature of its own, and its answer must
 * @param data the plain elements inside {@code data} by name
 */
record ShepRequest(
        String messageId, String correlationId, String serviceId, boolean signedData, Map<String, String> data) {

    /** @throws ShepFault when the element is missing or empty */
    String required(String name) {
        var value = data.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new ShepFault("SCSE002", "Element " + name + " is missing");
        }
        return value;
    }

    @Override
    public String toString() {
        return "ShepRequest[" + serviceId + "]";
    }
}
