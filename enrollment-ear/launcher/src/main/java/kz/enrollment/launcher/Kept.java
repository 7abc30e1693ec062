package kz.enrollment.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Properties;

/** Secrets and the moment of the first start: made once, readable by the owner of the data directory only. */
final class Kept {
    private static final int SECRET_BYTES = 32;

    private final Path file;
    private final Properties values = new Properties();

    private Kept(Path file) {
        this.file = file;
    }

    /** Reads the file and adds what is not in it yet. */
    static Kept in(Path file, Clock clock) throws IOException {
        Kept kept = new Kept(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.values.load(reader);
            }
        }
        SecureRandom random = new SecureRandom();
        for (String name :
                new String[] {"database.owner", "database.application", "application.secret", "demo.client"}) {
            kept.values.putIfAbsent(name, secret(random));
        }
        kept.values.putIfAbsent("first.start", clock.instant().toString());
        kept.write();
        return kept;
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Written beside and moved over, so that a crash leaves either the old file or the new one. */
    private void write() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            values.store(writer, null);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    String databaseOwnerPassword() {
        return values.getProperty("database.owner");
    }

    String databasePassword() {
        return values.getProperty("database.application");
    }

    String applicationSecret() {
        return values.getProperty("application.secret");
    }

    /** Secret of the demo's client of the integration API. */
    String demoClientSecret() {
        return values.getProperty("demo.client");
    }

    Instant firstStart() {
        return Instant.parse(values.getProperty("first.start"));
    }
}
