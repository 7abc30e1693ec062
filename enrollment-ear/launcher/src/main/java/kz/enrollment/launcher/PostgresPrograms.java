package kz.enrollment.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL as they come inside a jar, unpacked once into the data directory. */
final class PostgresPrograms {
    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "/postgres-linux-x86_64.txz", "aarch64", "/postgres-linux-arm_64.txz");
    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresPrograms() {}

    /**
     * Gives the directory that has {@code bin/postgres}. A crash half-way leaves only a directory of another name.
     *
     * @throws StartRefused on a processor there is no PostgreSQL for
     */
    static Path in(Path programs, String version) throws IOException {
        Path unpacked = programs.resolve("postgresql-" + version);
        if (!Files.isDirectory(unpacked)) {
            Path fresh = programs.resolve("postgresql.new");
            DirectoryTree.delete(fresh);
            Files.createDirectories(fresh);
            unpack(fresh);
            Files.move(fresh, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        return unpacked;
    }

    private static void unpack(Path target) throws IOException {
        String processor = System.getProperty("os.arch");
        String archive = ARCHIVES.get(processor);
        if (archive == null || !"Linux".equals(System.getProperty("os.name"))) {
            throw new StartRefused("The embedded PostgreSQL runs on Linux with amd64 or arm64 only: set"
                    + " ENROLLMENT_DB_URL, ENROLLMENT_DB_USER and ENROLLMENT_DB_PASSWORD to your own.");
        }
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream(archive);
                TarArchiveInputStream entries =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entry, entries, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive of PostgreSQL leaves its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        boolean executable = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
