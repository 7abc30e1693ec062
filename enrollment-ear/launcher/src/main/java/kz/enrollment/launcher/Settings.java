package kz.enrollment.launcher;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment asks of this start.
 *
 * @param bind address the application listens on
 * @param httpPort its TCP port
 * @param dataDirectory everything that must survive a restart
 * @param publicUrl beginning of every absolute link, without a slash at the end
 * @param database a PostgreSQL of the user's own; empty means the embedded one
 * @param secret key of the keyed hashes; empty means one is generated and kept
 */
record Settings(
        String bind,
        int httpPort,
        Path dataDirectory,
        String publicUrl,
        Optional<DatabaseAccess> database,
        Optional<String> secret) {
    private static final int DEFAULT_PORT = 8080;
    private static final int SECRET_CHARACTERS = 32;

    /**
     * Reads the variables that the README lists.
     *
     * @throws StartRefused when one is missing beside its neighbour or cannot be understood
     */
    static Settings from(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        int port = variables.port("ENROLLMENT_HTTP_PORT", DEFAULT_PORT);
        return new Settings(
                variables.text("ENROLLMENT_BIND").orElse("127.0.0.1"),
                port,
                dataDirectory(variables),
                variables.text("ENROLLMENT_PUBLIC_URL").map(Settings::publicUrl).orElse("http://localhost:" + port),
                database(variables),
                variables.text("ENROLLMENT_SECRET").map(Settings::longEnough));
    }

    private static Path dataDirectory(Variables variables) {
        String chosen = variables
                .text("ENROLLMENT_DATA_DIR")
                .orElseGet(() -> variables
                                .text("XDG_DATA_HOME")
                                .orElseGet(() -> variables.text("HOME").orElse(System.getProperty("user.home"))
                                        + "/.local/share")
                        + "/enrollment");
        try {
            return Path.of(chosen).toAbsolutePath().normalize();
        } catch (InvalidPathException unusable) {
            throw new StartRefused("ENROLLMENT_DATA_DIR is not a path: " + chosen + ".", unusable);
        }
    }

    private static Optional<DatabaseAccess> database(Variables variables) {
        List<String> names = List.of("ENROLLMENT_DB_URL", "ENROLLMENT_DB_USER", "ENROLLMENT_DB_PASSWORD");
        List<String> missing =
                names.stream().filter(name -> variables.text(name).isEmpty()).toList();
        if (missing.size() == names.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new StartRefused("An own database needs " + String.join(", ", names) + " together; missing: "
                    + String.join(", ", missing) + ".");
        }
        return Optional.of(new DatabaseAccess(
                variables.text("ENROLLMENT_DB_URL").orElseThrow(),
                variables.text("ENROLLMENT_DB_USER").orElseThrow(),
                variables.text("ENROLLMENT_DB_PASSWORD").orElseThrow()));
    }

    private static String publicUrl(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return text.replaceAll("/+$", "");
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw new StartRefused("ENROLLMENT_PUBLIC_URL is not an address: " + text + ".", notAnAddress);
        }
        throw new StartRefused("ENROLLMENT_PUBLIC_URL must begin with http:// or https:// and a host: " + text + ".");
    }

    private static String longEnough(String secret) {
        if (secret.length() < SECRET_CHARACTERS) {
            throw new StartRefused("ENROLLMENT_SECRET must have at least " + SECRET_CHARACTERS + " characters.");
        }
        return secret;
    }
}
