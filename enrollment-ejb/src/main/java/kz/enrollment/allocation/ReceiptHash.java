package kz.enrollment.allocation;

/** The ledger row a receipt names: its number, its hash and the child's public number. */
public record ReceiptHash(long row, String hash, String reference) {}
