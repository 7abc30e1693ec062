package kz.enrollment.allocation;

import java.time.Instant;

/**
 * A row of a stream's public ledger (allocation.md, "The ledger"); places, catchment, outside and released are the state
 * after it.
 *
 * @param at to the second
 * @param application public number, empty where the event has no child
 * @param category K, O or empty
 * @param event one of the eleven words of the ledger
 * @param hash hex SHA-256 of the previous row's hash, a comma and {@link #unhashed()}
 */
public record LedgerLine(
        long number,
        Instant at,
        String application,
        String category,
        String event,
        int places,
        int catchment,
        int outside,
        boolean released,
        String hash) {

    /** Names of the columns of {@link #csv()}. */
    public static final String HEADER = "number,time,application,category,event,places,catchment,outside,released,hash";

    /** The row as the public CSV has it, without the end of the line. */
    public String csv() {
        return unhashed() + ',' + hash;
    }

    /** The same without its hash: what the hash is made of. */
    public String unhashed() {
        return number + "," + at + ',' + application + ',' + category + ',' + event + ',' + places + ',' + catchment
                + ',' + outside + ',' + released;
    }
}
