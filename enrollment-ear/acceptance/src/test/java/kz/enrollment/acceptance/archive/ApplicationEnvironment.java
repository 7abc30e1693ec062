package kz.enrollment.acceptance.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;

/** The variables an administrator sets, README section "Environment". */
final class ApplicationEnvironment {
    private ApplicationEnvironment() {}

    static Map<String, String> of(EmbeddedPostgres database, int httpPort) {
        return Map.of(
                "ENROLLMENT_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                "ENROLLMENT_DB_USER", "postgres",
                "ENROLLMENT_DB_PASSWORD", "postgres",
                "ENROLLMENT_PUBLIC_URL", "http://localhost:" + httpPort,
                "ENROLLMENT_SHEP_URL", "http://127.0.0.1:9/shep",
                "ENROLLMENT_SMS_URL", "http://127.0.0.1:9/sms",
                "ENROLLMENT_SECRET", "only-for-this-test-0123456789abcdef");
    }
}
