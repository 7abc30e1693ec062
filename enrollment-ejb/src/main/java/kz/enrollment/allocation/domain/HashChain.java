package kz.enrollment.allocation.domain;

import java.time.Instant;
import java.util.Optional;

/** Checks that the rows of a ledger follow one another: numbers without gaps, times not backwards, the chain of hashes. */
public final class HashChain {

    private String head = LedgerRow.NO_HASH;
    private long rows;
    private Instant last = Instant.MIN;

    public Optional<Mismatch> accept(LedgerRow row, String hash) {
        if (row.number() != rows + 1) {
            return mismatch(Mismatch.Code.NUMBER_GAP);
        }
        if (row.at().isBefore(last)) {
            return mismatch(Mismatch.Code.TIME);
        }
        if (!row.hashAfter(head).equals(hash)) {
            return mismatch(Mismatch.Code.HASH);
        }
        head = hash;
        last = row.at();
        rows++;
        return Optional.empty();
    }

    /** Hash of the last row; 64 zeros before the first. */
    public String head() {
        return head;
    }

    private Optional<Mismatch> mismatch(Mismatch.Code code) {
        return Optional.of(new Mismatch(rows + 1, code));
    }
}
