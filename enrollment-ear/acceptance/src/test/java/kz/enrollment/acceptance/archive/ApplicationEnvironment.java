package kz.enrollment.acceptance.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import kz.enrollment.sandbox.pki.CityPki;
import kz.enrollment.sandbox.pki.ProductVariables;

/** The variables an administrator sets, README section "Deploy the EAR". */
final class ApplicationEnvironment {
    private ApplicationEnvironment() {}

    /** @param work where the invented keys go */
    static Map<String, String> of(EmbeddedPostgres database, int httpPort, Path work) throws IOException {
        Path pki = work.resolve("pki");
        CityPki.in(pki, Clock.systemUTC());
        Map<String, String> variables = new HashMap<>(ProductVariables.of(pki));
        variables.putAll(Map.of(
                "ENROLLMENT_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                "ENROLLMENT_DB_USER", "postgres",
                "ENROLLMENT_DB_PASSWORD", "postgres",
                "ENROLLMENT_PUBLIC_URL", "http://localhost:" + httpPort,
                "ENROLLMENT_SHEP_URL", "http://127.0.0.1:9/shep",
                "ENROLLMENT_SMPP_HOST", "127.0.0.1",
                "ENROLLMENT_SMPP_PORT", "9",
                "ENROLLMENT_SMPP_SYSTEM_ID", "nobody",
                "ENROLLMENT_SMPP_PASSWORD", "nobody",
                "ENROLLMENT_SECRET", "only-for-this-test-0123456789abcdef"));
        return variables;
    }
}
