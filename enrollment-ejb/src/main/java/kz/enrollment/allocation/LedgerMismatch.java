package kz.enrollment.allocation;

/**
 * What a replay found wrong.
 *
 * @param stream public identifier of the stream; the day where a file of chain heads itself is wrong
 * @param entry number of the ledger row, 0 where none is to blame
 * @param code stable, e.g. {@code HASH}; texts for it belong to pages
 */
public record LedgerMismatch(String stream, long entry, String code) {}
