package kz.enrollment.allocation;

/**
 * A waiting child that got a place by an act.
 *
 * @param reference its public number
 * @param category K or O
 * @param ledgerRow the row that says so
 */
public record ServedClaim(String reference, String category, long ledgerRow) {}
