package kz.enrollment.sandbox.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
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
                    open(places, ledger, id, stream.places());
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

    private void open(Batch places, Batch ledger, UUID id, int count) throws SQLException {
        var hash = firstHash(count);
        places.row(id, "N", count, 0, 0, false, 0, 1, hash);
        ledger.row(id, 1, opened, "OPENED", count, 0, 0, false, hash);
    }

    /** The row as the public CSV has it, chained to nothing (allocation.md, "The ledger"). */
    private String firstHash(int count) {
        var row = BEFORE_THE_FIRST + ",1," + opened + ",,,OPENED," + count + ",0,0,false";
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(row.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
