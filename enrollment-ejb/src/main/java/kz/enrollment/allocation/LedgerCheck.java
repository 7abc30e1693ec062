package kz.enrollment.allocation;

import java.time.Instant;

/**
 * How the system's own check of the ledgers stands, for those who watch over it.
 *
 * @param mismatch the first one of the newest run that has finished; null when all was well
 * @param checkedAt when that run finished; null before the first
 * @param overdueSince there are ledgers and no run has finished for longer than 26 hours: since when nobody knows whether
 *     they are whole; null when the last check is young enough
 */
public record LedgerCheck(LedgerMismatch mismatch, Instant checkedAt, Instant overdueSince) {}
