package kz.enrollment.allocation.domain;

import java.util.Optional;
import kz.enrollment.shared.Category;

/**
 * Plays the ledger of one stream again and tells the first row that is not what the rule and the chain of hashes say. Its
 * two halves, {@link HashChain} and {@link RuleReplay}, can be had apart.
 *
 * <p>A row whose figures are no state at all cannot be made ({@link Counts}); who reads the rows reports that one himself,
 * as {@link Mismatch.Code#COUNTS}.
 */
public final class LedgerReplay {

    private final HashChain chain = new HashChain();
    private final RuleReplay rule;
    private Optional<Mismatch> mismatch = Optional.empty();

    /** @param rule the rule of the campaign, or NONE for a stream without a catchment */
    public LedgerReplay(PlaceRule rule) {
        this.rule = new RuleReplay(rule);
    }

    /**
     * The next row of the stream, in the order of the numbers.
     *
     * @param hash as stored or published with the row
     * @return the first mismatch of the ledger, if it was found in this row or an earlier one
     */
    public Optional<Mismatch> accept(LedgerRow row, String hash) {
        if (mismatch.isEmpty()) {
            mismatch = chain.accept(row, hash).or(() -> rule.accept(row));
        }
        return mismatch;
    }

    /** No more rows follow. */
    public Optional<Mismatch> finish() {
        return mismatch.or(rule::finish);
    }

    /** How many rows were right. */
    public long rows() {
        return rule.rows();
    }

    /** Hash of the last row; 64 zeros before the first. */
    public String headHash() {
        return chain.head();
    }

    /** The state after the last row; no places before the first. */
    public Counts counts() {
        return rule.counts();
    }

    /** How many of the category wait after the last row. */
    public int waiting(Category category) {
        return rule.waiting(category);
    }
}
