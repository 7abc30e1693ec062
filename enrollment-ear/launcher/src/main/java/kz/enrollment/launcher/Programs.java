package kz.enrollment.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The files the build puts beside the launcher. */
record Programs(Path directory) {

    static Programs beside(Class<?> launcher) {
        try {
            Path jar = Path.of(
                    launcher.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new Programs(jar.toAbsolutePath().getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path applicationServer() {
        return require("payara-micro.jar");
    }

    Path application() {
        return require("enrollment-web.war");
    }

    /** Class path of the sandbox, which is also part of that of the launcher. */
    String libraries() {
        return require("lib/enrollment-sandbox.jar").resolveSibling("*").toString();
    }

    /** Version of the PostgreSQL inside. */
    static String postgresVersion() throws IOException {
        Properties versions = new Properties();
        try (InputStream stream = Programs.class.getResourceAsStream("versions.properties")) {
            versions.load(stream);
        }
        return versions.getProperty("postgresql");
    }

    private Path require(String name) {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("The build is not complete, " + file + " is missing: build again.");
        }
        return file;
    }
}
