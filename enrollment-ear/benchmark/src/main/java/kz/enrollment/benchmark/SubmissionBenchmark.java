package kz.enrollment.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.enrollment.benchmark.check.Consistency;
import kz.enrollment.benchmark.check.Finding;
import kz.enrollment.benchmark.check.Ledgers;
import kz.enrollment.benchmark.server.Container;
import kz.enrollment.benchmark.server.Postgres;
import kz.enrollment.benchmark.server.Workplace;

/** P1 and P2 of quality.md: submissions through the EJBs in their container against the same rows by plain JDBC. */
final class SubmissionBenchmark {
    private static final String NOBODY = "http://127.0.0.1:9/";
    private static final int FAMILIES = Integer.getInteger("benchmark.families", 2000);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 1500);
    private static final List<Integer> CREWS = Stream.of(
                    System.getProperty("benchmark.threads", "8,32").split(","))
            .map(Integer::valueOf)
            .toList();

    private final Path programs;
    private final PrintStream out;
    private final int schools;
    private int town;

    SubmissionBenchmark(Path programs, PrintStream out, int schools) {
        this.programs = programs;
        this.out = out;
        this.schools = schools;
    }

    void run() throws IOException, InterruptedException, SQLException {
        try (Workplace place = Workplace.fresh(programs);
                Postgres postgres = Postgres.start(place);
                Container container =
                        new Container(place, place.drivenServices(), environment(place, postgres), options())) {
            try (Connection connection = postgres.open();
                    Statement statement = connection.createStatement()) {
                statement.execute("create extension pg_stat_statements");
            }
            container.start("/trial/ready");
            Table table = measured(container, postgres);
            table.print(out);
            check(postgres);
        }
    }

    /** Both sides left the same behind: whole submissions, no place too many, and the order of a serial replay. */
    private void check(Postgres postgres) throws IOException, SQLException {
        try (Connection connection = postgres.open()) {
            List<Finding> findings = new ArrayList<>(Consistency.findings(connection));
            findings.addAll(new Ledgers(connection).findings());
            out.printf(
                    "Afterwards: %s, %d deadlocks%n",
                    findings.isEmpty() ? "all submissions whole, all ledgers replay" : findings,
                    DatabaseWork.of(postgres).deadlocks());
        }
    }

    /** Of the container, e.g. to record a flight. */
    private static List<String> options() {
        return Stream.of(System.getProperty("benchmark.options", "").split(" "))
                .filter(option -> !option.isBlank())
                .toList();
    }

    private static Map<String, String> environment(Workplace place, Postgres postgres) throws IOException {
        Map<String, String> variables = new HashMap<>(place.keys());
        variables.putAll(Map.of(
                "ENROLLMENT_DB_URL",
                postgres.address(),
                "ENROLLMENT_DB_USER",
                "postgres",
                "ENROLLMENT_DB_PASSWORD",
                "postgres",
                "ENROLLMENT_SHEP_URL",
                NOBODY,
                "ENROLLMENT_SMPP_HOST",
                "127.0.0.1",
                "ENROLLMENT_SMPP_PORT",
                "9",
                "ENROLLMENT_SMPP_SYSTEM_ID",
                "nobody",
                "ENROLLMENT_SMPP_PASSWORD",
                "nobody",
                "ENROLLMENT_SECRET",
                "only-for-benchmarks-only-for-benchmarks"));
        return variables;
    }

    private Table measured(Container container, Postgres postgres)
            throws IOException, InterruptedException, SQLException {
        Table table = new Table(schools == 1 ? "P2 one stream" : "P1 " + schools + " streams", Figures.HEADING);
        submitted(container, postgres, "jdbc", 8, WARM_UP);
        submitted(container, postgres, "product", 8, WARM_UP);
        for (int threads : CREWS) {
            Figures plain = submitted(container, postgres, "jdbc", threads, FAMILIES);
            Figures product = submitted(container, postgres, "product", threads, FAMILIES);
            table.add("plain JDBC", plain.line(threads));
            table.add("through the EJBs", product.line(threads));
            table.add("  ratio", product.ratio(plain));
        }
        return table;
    }

    private Figures submitted(Container container, Postgres postgres, String side, int threads, int families)
            throws IOException, InterruptedException, SQLException {
        int places = schools == 1 ? families * 9 / 10 : families;
        container.post("/trial/settle?side=" + side + "&threads=" + threads + "&town=" + town++ + "&schools=" + schools
                + "&places=" + places + "&families=" + families);
        String stored = container.post("/trial/store");
        container.post("/trial/sign");
        DatabaseWork before = DatabaseWork.of(postgres);
        String filed = container.post("/trial/file");
        Figures figures =
                Figures.of(families, stored, filed, DatabaseWork.of(postgres).since(before));
        out.println("  " + side + "  " + String.join("  ", figures.line(threads)));
        return figures;
    }
}
