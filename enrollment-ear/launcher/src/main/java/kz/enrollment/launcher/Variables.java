package kz.enrollment.launcher;

import java.util.Map;
import java.util.Optional;

/** Environment variables; an empty one counts as absent, as shells make it easy to leave one empty. */
record Variables(Map<String, String> environment) {
    private static final int LAST_PORT = 65_535;

    Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    int port(String name, int otherwise) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(text.get());
            if (port >= 1 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new StartRefused(name + " is not a number: " + text.get() + ".", notANumber);
        }
        throw new StartRefused(name + " must be between 1 and " + LAST_PORT + ": " + text.get() + ".");
    }
}
