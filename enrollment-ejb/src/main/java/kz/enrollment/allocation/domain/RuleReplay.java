package kz.enrollment.allocation.domain;

import java.util.Optional;
import kz.enrollment.shared.Category;

/** Plays the events of a stream's ledger again with the machine of the rule and compares what it would have written. */
public final class RuleReplay {

    public RuleReplay(PlaceRule rule) {
        throw new UnsupportedOperationException(rule.name());
    }

    public Optional<Mismatch> accept(LedgerRow row) {
        throw new UnsupportedOperationException();
    }

    /** No more rows follow: tells when somebody had to be served and was not. */
    public Optional<Mismatch> finish() {
        throw new UnsupportedOperationException();
    }

    /** How many rows were right. */
    public long rows() {
        throw new UnsupportedOperationException();
    }

    /** The state after the last row; no places before the first. */
    public Counts counts() {
        throw new UnsupportedOperationException();
    }

    /** How many of the category wait after the last row. */
    public int waiting(Category category) {
        throw new UnsupportedOperationException();
    }
}
