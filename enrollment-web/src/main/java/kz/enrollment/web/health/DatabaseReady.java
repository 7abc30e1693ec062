package kz.enrollment.web.health;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import kz.enrollment.allocation.LedgerCheck;
import kz.enrollment.allocation.LedgerMismatch;
import kz.enrollment.allocation.LedgerReplays;
import kz.enrollment.shared.Database;
import kz.enrollment.shared.Migrations;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the database answers and has the schema of this archive. What the last replay of the ledgers found wrong, or that
 * none has finished for too long, is told with it as {@code ledger}: an alarm for people, no reason to take the pages away
 * from parents.
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
        return withLedger(answer.up()).build();
    }

    private HealthCheckResponseBuilder withLedger(HealthCheckResponseBuilder answer) {
        try {
            LedgerCheck check = replays.check();
            return answer.withData("ledger", told(check))
                    .withData("ledgerCheckedAt", Objects.toString(check.checkedAt(), "never"));
        } catch (EJBException gone) {
            return answer.withData("ledger", "not known");
        }
    }

    static String told(LedgerCheck check) {
        LedgerMismatch mismatch = check.mismatch();
        if (mismatch != null) {
            return "mismatch " + mismatch.stream() + '/' + mismatch.entry();
        }
        return check.overdueSince() == null ? "no mismatch" : "not checked since " + check.overdueSince();
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
