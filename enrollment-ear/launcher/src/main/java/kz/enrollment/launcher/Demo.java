package kz.enrollment.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.StaffMember;
import kz.enrollment.sandbox.demo.DemoData;

/** The invented city: its part of the application's database, and whom one can be in it. */
record Demo(City city) {
    /** Fills the database unless it is filled; everything is dated from the first start. */
    static Demo load(DatabaseAccess database, Instant firstStart) throws SQLException {
        try (Connection connection = database.open()) {
            DemoData.load(connection, firstStart);
        }
        return new Demo(City.ofCampaignYear(DemoData.campaignYear(firstStart)));
    }

    int year() {
        return city.year();
    }

    List<Family> families() {
        return city.families().stream().filter(Family::showcase).toList();
    }

    List<StaffMember> staff() {
        return city.staff();
    }
}
