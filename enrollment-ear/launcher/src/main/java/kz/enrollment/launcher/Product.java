package kz.enrollment.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kz.enrollment.sandbox.demo.DemoData;

/** One start of the whole product, from the database to the block that says it is ready. */
final class Product {
    private static final Duration SANDBOX_PATIENCE = Duration.ofSeconds(60);
    private static final Duration APPLICATION_PATIENCE = Duration.ofMinutes(4);

    private final Settings settings;
    private final DataDirectory directory;
    private final Programs programs;
    private final Progress progress;
    private final Parts parts;
    private final CompletableFuture<String> unexpectedEnd = new CompletableFuture<>();
    private final Waiting waiting = new Waiting(unexpectedEnd);

    Product(Settings settings, DataDirectory directory, Programs programs, Progress progress) {
        this.settings = settings;
        this.directory = directory;
        this.programs = programs;
        this.progress = progress;
        this.parts = new Parts(progress);
    }

    /** Returns when everything answers. */
    void start() throws IOException, InterruptedException, SQLException {
        Orphans.stop(directory, progress);
        Ports.require(settings.bind(), settings.httpPort());
        Kept kept = Kept.in(directory.kept(), Clock.systemUTC());
        DatabaseAccess database = database(kept);
        SandboxAddresses sandbox = sandbox(DemoData.campaignYear(kept.firstStart()));
        ApplicationServer server = new ApplicationServer(settings, programs, directory);
        startApplication(server, variables(kept, database, sandbox));
        Demo demo = Demo.load(database, kept);
        progress.say("Demo data is there: the invented city of " + demo.year());
        progress.block(new ReadyBlock(settings, directory, server.log(), sandbox.http()).text(demo));
    }

    private DatabaseAccess database(Kept kept) throws IOException, InterruptedException {
        if (settings.database().isPresent()) {
            DatabaseAccess own = settings.database().get();
            own.require();
            progress.say("Using the database " + own);
            return own;
        }
        progress.say("Starting PostgreSQL " + Programs.postgresVersion());
        Postgres postgres =
                new Postgres(PostgresPrograms.in(directory.programs(), Programs.postgresVersion()), directory);
        DatabaseServer server = new DatabaseServer(postgres, kept, progress);
        parts.start(server, unexpectedEnd);
        progress.say("PostgreSQL is ready: " + server.access());
        return server.access();
    }

    private SandboxAddresses sandbox(int campaignYear) throws IOException, InterruptedException {
        Sandbox sandbox = new Sandbox(programs, directory, campaignYear);
        parts.start(sandbox.process(), unexpectedEnd);
        SandboxAddresses addresses = waiting.until("The sandbox did not answer", SANDBOX_PATIENCE, sandbox::addresses);
        progress.say("The sandbox of the state systems is ready: " + addresses.http());
        return addresses;
    }

    private void startApplication(ApplicationServer server, Map<String, String> variables)
            throws IOException, InterruptedException {
        progress.say("Starting the application on Payara Micro, log: " + server.log());
        parts.start(server.process(variables), unexpectedEnd);
        HealthProbe probe = new HealthProbe("http://" + host() + ":" + settings.httpPort());
        waiting.until("The application was not ready (see " + server.log() + ")", APPLICATION_PATIENCE, probe::ready);
        progress.say("The application is ready");
    }

    /** Bound to all addresses, the application is asked on the loopback one. */
    private String host() {
        return "0.0.0.0".equals(settings.bind()) || "::".equals(settings.bind()) ? "127.0.0.1" : settings.bind();
    }

    private Map<String, String> variables(Kept kept, DatabaseAccess database, SandboxAddresses sandbox)
            throws IOException {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("ENROLLMENT_DB_URL", database.url());
        variables.put("ENROLLMENT_DB_USER", database.user());
        variables.put("ENROLLMENT_DB_PASSWORD", database.password());
        variables.put("ENROLLMENT_PUBLIC_URL", settings.publicUrl());
        variables.putAll(new ApplicationVariables(sandbox, directory.pki()).toTheSandbox());
        variables.put("ENROLLMENT_SECRET", settings.secret().orElse(kept.applicationSecret()));
        return variables;
    }

    /** Waits for a part that ends though nobody asked it to, and gives its title. */
    String awaitUnexpectedEnd() {
        return unexpectedEnd.join();
    }

    void stop() {
        parts.stopAll();
    }
}
