package kz.enrollment.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of the tests' own on a free loopback port, with the real migrations; gone with the JVM. */
public final class TestDatabase {

    private final EmbeddedPostgres server;

    private TestDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    public static TestDatabase start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "60")
                    .start();
            return new TestDatabase(server);
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start", failure);
        }
    }

    public TestDatabase migrated() {
        Flyway.configure(TestDatabase.class.getClassLoader())
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return this;
    }

    public DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    public void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL of the tests did not stop", failure);
        }
    }
}
