package kz.enrollment.allocation.domain;

/**
 * The first row of a ledger that is not what it should be.
 *
 * @param entry number of the row; one more than the last when a row is missing at the end
 */
public record Mismatch(long entry, Code code) {

    /** What is wrong with the row. */
    public enum Code {
        /** The rows are not numbered 1, 2, 3 … */
        NUMBER_GAP,
        /** The row is older than the one before it. */
        TIME,
        /** The hash is not that of the row and the hash before it. */
        HASH,
        /** Such an event cannot stand here. */
        EVENT,
        /** Another child, an unknown one, or one that cannot have this event as it stands. */
        CHILD,
        /** The child's category is another one. */
        CATEGORY,
        /** The figures after the event are others. */
        COUNTS,
        /** The rule decides otherwise: who gets a place, waits, goes without, or whether the places may be lowered. */
        RULE,
        /** The ledger ends although somebody on the list had to be served. */
        MISSING
    }
}
