package kz.enrollment.sandbox.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.School;

/** Writes the streams of a campaign, their class sets and places, and the first row of each ledger. */
final class Streams {

    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    private final City city;
    private final DemoCampaign campaign;
    private final Instant opened;

    Streams(City city, DemoCampaign campaign) {
        this.city = city;
        this.campaign = campaign;
        this.opened = campaign.opens().truncatedTo(ChronoUnit.SECONDS);
    }

    void write(Connection connection) throws SQLException {
        try (var ledger = new Batch(
                        connection,
                        "ledger_entry (stream_id, number, at, event, places, catchment, outside, released, hash)");
                var places = new Batch(
                        connection,
                        "stream_places (stream_id, rule, places, catchment, outside, released, last_sequence,"
                                + " ledger_rows, head_hash)");
                var sets = new Batch(connection, "class_set (stream_id, number, places)");
                var streams = new Batch(connection, "stream (id, campaign_id, school_id, language, code)")) {
            for (var school : city.schools()) {
                for (var stream : school.streams()) {
                    var id = Ids.stream(campaign.code(), school, stream.language());
                    streams.row(
                            id,
                            Ids.campaign(campaign.code()),
                            Ids.school(school),
                            stream.language().code(),
                            school.number() + stream.language().letter());
                    writeSets(sets, id, stream);
                    open(places, ledger, id, stream.places(), beginning(school, stream));
                }
            }
        }
    }

    private static void writeSets(Batch sets, UUID id, School.Stream stream) throws SQLException {
        int number = 0;
        for (int places : stream.classSets()) {
            sets.row(id, ++number, places);
        }
    }

    /** Where a zero class is listed before the opening the ledger begins earlier. */
    private Instant beginning(School school, School.Stream stream) {
        return ZeroClass.isOf(school, stream) ? ZeroClass.ledgerBegins(opened) : opened;
    }

    private static void open(Batch places, Batch ledger, UUID id, int count, Instant at) throws SQLException {
        var hash = StreamLedger.hash(BEFORE_THE_FIRST, "1," + at + ",,,OPENED," + count + ",0,0,false");
        places.row(id, "N", count, 0, 0, false, 0, 1, hash);
        ledger.row(id, 1, at, "OPENED", count, 0, 0, false, hash);
    }
}
