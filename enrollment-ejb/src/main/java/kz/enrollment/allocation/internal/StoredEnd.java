package kz.enrollment.allocation.internal;

import java.util.Optional;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.LedgerReplay;
import kz.enrollment.allocation.domain.PlaceRule;
import kz.enrollment.allocation.internal.StreamReplay.Wrong;
import kz.enrollment.shared.Category;

/**
 * Where a stream stands by its counters and by its claims, read at one moment.
 *
 * @param rows of the ledger, by the counter
 * @param lastRow of the ledger, by its rows
 * @param claims counted rows of {@code place_claim}
 */
record StoredEnd(
        PlaceRule rule,
        Figures counters,
        int places,
        boolean released,
        long rows,
        String headHash,
        long lastSequence,
        long lastRow,
        Figures claims,
        long claimRows) {

    /** Holders and waiting children of both categories. */
    record Figures(int catchment, int outside, int waitingCatchment, int waitingOutside) {}

    Optional<Wrong> wrongAfter(LedgerReplay replay) {
        if (replay.rows() < rows) {
            return wrong(replay.rows() + 1, "MISSING");
        }
        if (lastRow != rows || !headHash.equals(replay.headHash())) {
            return wrong(rows, "HEAD");
        }
        Counts counts = replay.counts();
        Figures replayed = new Figures(
                counts.catchment(), counts.outside(), replay.waiting(Category.K), replay.waiting(Category.O));
        if (!replayed.equals(counters) || counts.places() != places || counts.released() != released) {
            return wrong(rows, "COUNTERS");
        }
        return replayed.equals(claims) && claimRows == lastSequence ? Optional.empty() : wrong(rows, "CLAIMS");
    }

    private static Optional<Wrong> wrong(long entry, String code) {
        return Optional.of(new Wrong(entry, code));
    }
}
