package kz.enrollment.sandbox.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/** Goes on with the ledger of a stream that has only been opened: reserved places, chained row by row. */
final class StreamLedger {

    private final Connection connection;
    private final UUID stream;
    private final int places;
    private int reserved;
    private String hash;
    private Instant last;

    StreamLedger(Connection connection, UUID stream) throws SQLException {
        this.connection = connection;
        this.stream = stream;
        try (var query =
                connection.prepareStatement("select places, head_hash from stream_places where stream_id = ?")) {
            query.setObject(1, stream);
            try (var row = query.executeQuery()) {
                row.next();
                this.places = row.getInt(1);
                this.hash = row.getString(2);
            }
        }
    }

    /** The row as the public CSV has it, chained to the one before (allocation.md, "The ledger"). */
    static String hash(String before, String row) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest((before + "," + row).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void reserve(Instant moment, String reference) throws SQLException {
        var at = moment.truncatedTo(ChronoUnit.SECONDS);
        reserved++;
        last = at;
        hash = hash(
                hash,
                String.join(
                        ",",
                        String.valueOf(rows()),
                        at.toString(),
                        reference,
                        "K",
                        "RESERVED",
                        String.valueOf(places),
                        String.valueOf(reserved),
                        "0",
                        "false"));
        try (var ledger = new Batch(
                connection,
                "ledger_entry (stream_id, number, at, application, category, event, places, catchment, outside,"
                        + " released, hash)")) {
            ledger.row(stream, rows(), at, reference, "K", "RESERVED", places, reserved, 0, false, hash);
        }
    }

    /** The counters say what the last row says. */
    void store() throws SQLException {
        try (var update = connection.prepareStatement(
                "update stream_places set catchment = ?, last_sequence = ?, ledger_rows = ?, head_hash = ?, last_at = ?"
                        + " where stream_id = ?")) {
            update.setInt(1, reserved);
            update.setInt(2, reserved);
            update.setInt(3, rows());
            update.setString(4, hash);
            update.setObject(5, last.atOffset(ZoneOffset.UTC));
            update.setObject(6, stream);
            update.executeUpdate();
        }
    }

    UUID stream() {
        return stream;
    }

    int places() {
        return places;
    }

    /** How many rows there are: the opening and one for each reservation. */
    int rows() {
        return 1 + reserved;
    }

    String hash() {
        return hash;
    }
}
