package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The PostgreSQL server of this data directory: durable (fsync, synchronous commit), passwords only, loopback only.
 * What it logs leaves out statements and the details of errors, for those quote personal data.
 */
final class Postgres {
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"));

    private final Path programs;
    private final DataDirectory directory;
    private final List<String> prefix;

    Postgres(Path programs, DataDirectory directory) throws IOException, InterruptedException {
        this.programs = programs;
        this.directory = directory;
        this.prefix = prefix();
    }

    /** PostgreSQL refuses to run as root; in a user name space of its own it does not see that it does. */
    private static List<String> prefix() throws IOException, InterruptedException {
        boolean root = Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        if (root && !Command.succeeds("unshare", "-U", "true")) {
            throw new StartRefused("PostgreSQL does not run as root, and this system does not let us hide that:"
                    + " start as an ordinary user, or set ENROLLMENT_DB_URL, ENROLLMENT_DB_USER and"
                    + " ENROLLMENT_DB_PASSWORD.");
        }
        return root ? List.of("unshare", "-U") : List.of();
    }

    /** Makes the directory of the server unless it is there; half-made ones are thrown away. */
    void create(String ownerPassword) throws IOException, InterruptedException {
        if (Files.isDirectory(directory.database())) {
            return;
        }
        Path fresh = directory.root().resolve("postgresql.new");
        DirectoryTree.delete(fresh);
        Path password = Files.createTempFile(
                directory.temporary(),
                "owner",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, ownerPassword);
        run(
                "initdb",
                "-D",
                fresh.toString(),
                "-U",
                "postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.delete(password);
        Files.move(fresh, directory.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Ends a server that outlived its launcher. Says whether there was one. */
    boolean stopOrphan() throws IOException, InterruptedException {
        PostmasterFile file = new PostmasterFile(directory.database().resolve("postmaster.pid"));
        boolean orphan = file.server().isPresent();
        if (orphan) {
            stop();
        }
        file.erase();
        return orphan;
    }

    void start(int port) throws IOException, InterruptedException {
        String options = OPTIONS.entrySet().stream()
                .map(option -> "-c " + option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(" ", "", " -c port=" + port));
        run(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                directory.database().toString(),
                "-o",
                options,
                "-l",
                directory.logs().resolve("postgresql.log").toString());
    }

    /** Disconnects everybody, rolls back what is open, and writes all down. */
    void stop() throws IOException, InterruptedException {
        run("pg_ctl", "stop", "-w", "-m", "fast", "-D", directory.database().toString());
    }

    Optional<ProcessHandle> server() throws IOException {
        return new PostmasterFile(directory.database().resolve("postmaster.pid")).server();
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(prefix);
        words.add(programs.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        Command.run(words, directory.logs().resolve(program + ".log"));
    }
}
