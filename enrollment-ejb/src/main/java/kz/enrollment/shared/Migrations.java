package kz.enrollment.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Defines the one data source and brings the database to the version of this archive before anything else runs; beans that
 * need it say {@code @DependsOn("Migrations")}. Several nodes may start at once: Flyway takes a lock.
 *
 * <p>The address of the database is configuration, usually the environment of the server ({@code ENROLLMENT_DB_URL}, {@code
 * _USER}, {@code _PASSWORD}). The definition stands on a component, since Payara overlooks it on a plain class of an EJB
 * module. {@code stringtype=unspecified} lets PostgreSQL take the type of identifiers and enumerations from the column. The
 * pool stays near eight connections: more of them only queue on the rows of popular streams (quality.md).
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=ENROLLMENT_DB_URL}",
        user = "${MPCONFIG=ENROLLMENT_DB_USER}",
        password = "${MPCONFIG=ENROLLMENT_DB_PASSWORD}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 12,
        properties = {
            "stringtype=unspecified",
            // the rows of a refused statement are somebody's data and must not reach a log
            "logServerErrorDetail=false",
            "ApplicationName=enrollment",
            "connectTimeout=3",
            "socketTimeout=30",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=4000"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Migrations {

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    private volatile boolean done;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        done = true;
    }

    /** True once the schema is this archive's; the readiness check asks. */
    @PermitAll
    public boolean done() {
        return done;
    }
}
