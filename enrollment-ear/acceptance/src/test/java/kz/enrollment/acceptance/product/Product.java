package kz.enrollment.acceptance.product;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The product under test. One is started for all tests; while a test is being written, {@code ENROLLMENT_TEST_URL},
 * {@code ENROLLMENT_TEST_SANDBOX} and {@code ENROLLMENT_TEST_DB} (JDBC with user and password) name a running one.
 */
public final class Product implements Closeable {
    private static final String RUNNING = "ENROLLMENT_TEST_URL";

    private final String url;
    private final Sandbox sandbox;
    private final Database database;
    private final DatabaseServer server;
    private final Deque<Closeable> parts = new ArrayDeque<>();
    private final Set<String> families = new HashSet<>();

    private Product(String url, Sandbox sandbox, Database database, DatabaseServer server) {
        this.url = url;
        this.sandbox = sandbox;
        this.database = database;
        this.server = server;
    }

    static Product start() throws IOException {
        Map<String, String> environment = System.getenv();
        return environment.containsKey(RUNNING) ? running(environment) : launched();
    }

    private static Product running(Map<String, String> environment) {
        return new Product(
                environment.get(RUNNING),
                new Sandbox(environment.get("ENROLLMENT_TEST_SANDBOX")),
                new Database(environment.get("ENROLLMENT_TEST_DB")),
                null);
    }

    private static Product launched() throws IOException {
        Path work = freshDirectory();
        DatabaseServer server = DatabaseServer.start(work.resolve("postgresql"), Launched.freePort());
        int port = Launched.freePort();
        Launched launched = Launched.start(work, server, port);
        Sandbox sandbox = new Sandbox(launched.sandbox());
        Database database = new Database(server.address() + "?user=postgres&password=postgres");
        Product product = new Product("http://localhost:" + port, sandbox, database, server);
        product.parts.addAll(List.of(launched, server));
        return product;
    }

    /** Stays after the tests, for its logs; what the tests before left there goes. */
    private static Path freshDirectory() throws IOException {
        Path work =
                Path.of(System.getProperty("product.work", "target/product")).toAbsolutePath();
        if (Files.exists(work)) {
            try (Stream<Path> old = Files.walk(work)) {
                old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        return Files.createDirectories(work);
    }

    /** The address of the product, without a slash at its end. */
    public String url() {
        return url;
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public Database database() {
        return database;
    }

    /** The server of the database, when it may be stopped. */
    public Optional<DatabaseServer> databaseServer() {
        return Optional.ofNullable(server);
    }

    /** A family nobody has used; its phone answers 1414 by itself. */
    public Family family(String situation) {
        return families(situation, 1).get(0);
    }

    /** A family of a situation whose catchment school teaches in a language. */
    public Family family(String situation, String language) {
        return unused(situation)
                .filter(one -> ("kk".equals(language) ? one.catchmentKk() : one.catchmentRu()) > 0)
                .findFirst()
                .map(this::taken)
                .orElseThrow();
    }

    public List<Family> families(String situation, int number) {
        List<Family> chosen = unused(situation).limit(number).toList();
        if (chosen.size() < number) {
            throw new IllegalStateException("Only " + chosen.size() + " families left of " + situation);
        }
        chosen.forEach(this::taken);
        return chosen;
    }

    private Stream<Family> unused(String situation) {
        Set<String> known = new HashSet<>(database.column("select iin from parent_account"));
        return sandbox.families(situation).stream()
                .filter(one -> !known.contains(one.iin()) && !families.contains(one.iin()));
    }

    private Family taken(Family family) {
        families.add(family.iin());
        family.phone().answeringByItself(true);
        return family;
    }

    /** Ends the parts in the order of the list: those that use others first. */
    @Override
    public void close() throws IOException {
        for (Closeable part : parts) {
            part.close();
        }
    }
}
