package kz.enrollment.allocation;

import java.time.Instant;

/**
 * What a claim got, under the lock of the stream's row.
 *
 * @param sequence the number in the stream's queue, drawn in the order of submission
 * @param held whether a place is held
 * @param ledgerRow number of the ledger row that says so
 * @param ledgerHash its hash, printed on the receipt
 * @param at the time read under the lock
 */
public record Standing(long sequence, boolean held, long ledgerRow, String ledgerHash, Instant at) {}
