package kz.enrollment.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.StaffMember;
import kz.enrollment.sandbox.demo.DemoClient;
import kz.enrollment.sandbox.demo.DemoData;

/** The invented city: its part of the application's database, and whom one can be in it. */
record Demo(City city, String clientSecret) {
    /** Fills the database unless it is filled; everything is dated from the first start. */
    static Demo load(DatabaseAccess database, Kept kept) throws SQLException {
        try (Connection connection = database.open()) {
            DemoData.load(connection, kept.firstStart());
            DemoClient.write(connection, kept.demoClientSecret());
        }
        return new Demo(City.ofCampaignYear(DemoData.campaignYear(kept.firstStart())), kept.demoClientSecret());
    }

    /** Prints no secret by accident. */
    @Override
    public String toString() {
        return "Demo[" + city.year() + ']';
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
