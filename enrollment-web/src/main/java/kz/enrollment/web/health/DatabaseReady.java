package kz.enrollment.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import kz.enrollment.shared.Database;
import kz.enrollment.shared.Migrations;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the database answers and has the schema of this archive. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private final Migrations migrations;

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    protected DatabaseReady() {
        this(null);
    }

    @Inject
    public DatabaseReady(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(migrations.done() && answers())
                .build();
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
