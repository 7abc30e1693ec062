package kz.enrollment.allocation;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.shared.Category;

/**
 * What a claim got, under the lock of the stream's row.
 *
 * @param sequence the number in the stream's queue, drawn in the order of submission
 * @param category the category it counts in
 * @param state HOLDING, WAITING or WITHOUT
 * @param before how many hold a place or wait with a lower number
 * @param beforeInCategory how many of them are of the same category
 * @param ledgerRow number of the ledger row that says so
 * @param ledgerHash its hash, printed on the receipt
 * @param at the time read under the lock
 * @param places the stream's state after it
 */
public record Standing(
        UUID streamId,
        String reference,
        long sequence,
        Category category,
        ClaimState state,
        int before,
        int beforeInCategory,
        long ledgerRow,
        String ledgerHash,
        Instant at,
        PlacesView places) {

    public boolean held() {
        return state == ClaimState.HOLDING;
    }
}
