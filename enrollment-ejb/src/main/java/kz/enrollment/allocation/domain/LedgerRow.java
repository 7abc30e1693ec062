package kz.enrollment.allocation.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Sha256;

/**
 * One row of a stream's public ledger, hashed together with the row before it (allocation.md, "The ledger").
 *
 * @param number 1 for OPENED, then without gaps
 * @param at to the second
 * @param application public number, empty where the event has no child
 * @param category null where the event has no child
 * @param counts the state after the event
 */
public record LedgerRow(
        long number, Instant at, String application, Category category, LedgerEvent event, Counts counts) {

    /** What stands before the first row. */
    public static final String NO_HASH = "0".repeat(64);

    public LedgerRow {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The row as it stands in the public CSV, without its hash. */
    public String csv() {
        return String.join(
                ",",
                Long.toString(number),
                at.toString(),
                application,
                category == null ? "" : category.name(),
                event.name(),
                Integer.toString(counts.places()),
                Integer.toString(counts.catchment()),
                Integer.toString(counts.outside()),
                Boolean.toString(counts.released()));
    }

    /** Hex SHA-256 of the previous row's hash, a comma and this row's CSV. */
    public String hashAfter(String previousHash) {
        return Sha256.of(previousHash + "," + csv());
    }
}
