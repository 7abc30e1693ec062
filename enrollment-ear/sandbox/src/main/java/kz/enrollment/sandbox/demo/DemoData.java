package kz.enrollment.sandbox.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import kz.enrollment.sandbox.city.City;

/** Fills the product's database with the invented city: two campaigns, schools, streams, catchments and staff. */
public final class DemoData {

    private static final long LOCK = 20_260_610L;

    private DemoData() {}

    /** The calendar year of the open campaign; the sandbox must be started with the same one. */
    public static int campaignYear(Instant firstStart) {
        return DemoCampaign.yearOf(firstStart);
    }

    /**
     * Loads everything in one transaction; when it is there already, only accounts an older version did not have.
     *
     * @param connection to a database whose migrations are done
     * @param firstStart the open campaign is dated from it
     * @throws SQLException when the database refuses; nothing has changed then
     */
    public static void load(Connection connection, Instant firstStart) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            var city = City.ofCampaignYear(campaignYear(firstStart));
            boolean empty = !loaded(connection);
            if (empty) {
                write(connection, city, firstStart);
            }
            new Staff(city.staff()).write(connection);
            new Numbers(city).write(connection);
            if (empty) {
                new ZeroClass(city, DemoCampaign.open(firstStart)).write(connection);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    /** Two starts at a time wait for each other. */
    private static boolean loaded(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(" + LOCK + ")");
                var query = connection.prepareStatement("select 1 from campaign where code = ?")) {
            lock.execute();
            query.setString(1, DemoCampaign.OPEN);
            return query.executeQuery().next();
        }
    }

    private static void write(Connection connection, City city, Instant firstStart) throws SQLException {
        var registers = new Registers(connection, city);
        registers.districts();
        registers.schools();
        registers.catchments(LocalDate.of(2026, 1, 1));
        registers.aliases();
        for (var campaign : DemoCampaign.all(firstStart)) {
            registers.campaign(campaign);
            new Streams(city, campaign).write(connection);
        }
    }
}
