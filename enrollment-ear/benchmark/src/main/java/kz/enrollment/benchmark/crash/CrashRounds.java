package kz.enrollment.benchmark.crash;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.enrollment.benchmark.city.Population;
import kz.enrollment.benchmark.city.Town;
import kz.enrollment.benchmark.server.Container;
import kz.enrollment.benchmark.server.Postgres;
import kz.enrollment.benchmark.server.Workplace;

/** The product with its database and its phones, for one crash after the other. */
public final class CrashRounds implements AutoCloseable {
    private static final String READY = "/health/ready";
    private static final int SCHOOLS = 3;
    private static final int PLACES = 8;
    private static final int FAMILIES = 32;

    private final Random random = new Random();
    private final SmsInbox inbox;
    private final Postgres postgres;
    private final Container application;
    private final Receipts receipts;
    private int round;

    /** Starts everything; the first start also makes the schema. */
    public CrashRounds(Workplace place) throws IOException, InterruptedException {
        inbox = new SmsInbox();
        postgres = Postgres.start(place);
        application = new Container(place, place.application(), environment(place), List.of("-XX:TieredStopAtLevel=1"));
        application.start(READY);
        receipts = new Receipts(place.directory().resolve("receipts"));
    }

    private Map<String, String> environment(Workplace place) throws IOException {
        Map<String, String> variables = new HashMap<>(place.keys());
        variables.putAll(Map.of(
                "ENROLLMENT_DB_URL", postgres.address(),
                "ENROLLMENT_DB_USER", "postgres",
                "ENROLLMENT_DB_PASSWORD", "postgres",
                // the registers are silent: nothing of a submission waits for them
                "ENROLLMENT_SHEP_URL", "http://127.0.0.1:9/",
                "ENROLLMENT_CODES_PER_ADDRESS", "100000",
                "ENROLLMENT_SECRET", "only-for-benchmarks-only-for-benchmarks"));
        variables.putAll(inbox.variables());
        return variables;
    }

    /** Parents send all at once, the victim is killed among their answers, and everything is looked through after it. */
    public Report next(Victim victim) throws IOException, InterruptedException, SQLException {
        List<Parent> parents;
        try (Connection connection = postgres.open()) {
            Town town = Town.build(connection, round++, SCHOOLS, PLACES);
            parents = new Population(town)
                    .settleWithDocuments(connection, FAMILIES).stream()
                            .map(family -> new Parent(family, inbox))
                            .toList();
        }
        Rush rush = new Rush(parents, receipts);
        rush.prepare(application.url());
        int answeredBefore = receipts.shown().size();
        rush.send();
        receipts.await(answeredBefore + random.nextInt(FAMILIES), Rush.LONGEST);
        Thread.sleep(random.nextInt(50));
        kill(victim);
        rush.over();
        int answered = receipts.shown().size() - answeredBefore;
        long begun = System.nanoTime();
        revive(victim);
        long away = System.nanoTime() - begun;
        return new Aftermath(postgres, inbox, receipts, rush).report(victim, answered, away, application.url());
    }

    private void kill(Victim victim) throws IOException, InterruptedException {
        if (victim == Victim.APPLICATION) {
            application.kill();
        } else {
            postgres.kill();
        }
    }

    private void revive(Victim victim) throws IOException, InterruptedException, SQLException {
        if (victim == Victim.APPLICATION) {
            leasesEnd();
            application.start(READY);
        } else {
            postgres.start();
            application.await(READY);
        }
    }

    /** What the killed node had in its hands is free after two minutes; nobody has to sit them out. */
    private void leasesEnd() throws SQLException {
        try (Connection connection = postgres.open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update task set leased_until = now(), due_at = now() where leased_until is not null");
        }
    }

    @Override
    public void close() throws IOException {
        try (inbox;
                postgres;
                application;
                receipts) {
            // Closed in the reverse order: the application before what it uses
        }
    }
}
