package kz.enrollment.shared;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The one data source. Its address is configuration, usually the environment of the server ({@code ENROLLMENT_DB_URL}, {@code _USER},
 * {@code _PASSWORD}).
 *
 * <p>{@code stringtype=unspecified} lets PostgreSQL take the type of identifiers and enumerations from the column. The
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
            "ApplicationName=enrollment",
            "connectTimeout=3",
            "socketTimeout=30",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=4000"
        })
public final class Database {

    public static final String NAME = "java:app/jdbc/enrollment";

    private Database() {}
}
