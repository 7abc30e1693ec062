package kz.enrollment.web.health;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import kz.enrollment.allocation.LedgerReplays;
import kz.enrollment.shared.Database;
import kz.enrollment.shared.Migrations;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the database answers and has the schema of this archive. What the last replay of the ledgers found wrong is told
 * with it as {@code ledger}: an alarm for people, no reason to take the pages away from parents.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private final Migrations migrations;
    private final LedgerReplays replays;

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    protected DatabaseReady() {
        this(null, null);
    }

    @Inject
    public DatabaseReady(Migrations migrations, LedgerReplays replays) {
        this.migrations = migrations;
        this.replays = replays;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        if (!migrations.done() || !answers()) {
            return answer.down().build();
        }
        return answer.up().withData("ledger", ledger()).build();
    }

    private String ledger() {
        try {
            return replays.alarm()
                    .map(mismatch -> "mismatch " + mismatch.stream() + '/' + mismatch.entry())
                    .orElse("no mismatch");
        } catch (EJBException gone) {
            return "not known";
        }
    }

    private boolean answers() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException gone) {
            return false;
        }
    }
}
