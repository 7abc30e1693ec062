package kz.enrollment.allocation;

import java.util.List;
import java.util.UUID;

/**
 * Tells which ledger rows were printed on receipts. The subdomain that issues receipts implements it as a bean; the replay
 * compares each with the ledger, since what a parent holds in the hand must stay true.
 */
public interface ReceiptHashes {

    /**
     * @param afterRow only rows with a greater number
     * @param limit about how many; all that name the same row come together
     * @return in ascending order of their rows
     */
    List<ReceiptHash> of(UUID streamId, long afterRow, int limit);
}
