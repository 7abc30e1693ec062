package kz.enrollment.allocation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far a replay of all ledgers is.
 *
 * @param finishedAt null while it runs
 * @param mismatches the first ones found, at most a page
 */
public record ReplayView(
        UUID id,
        Instant startedAt,
        Instant finishedAt,
        int streams,
        int streamsDone,
        long rowsDone,
        List<LedgerMismatch> mismatches) {

    public ReplayView {
        mismatches = List.copyOf(mismatches);
    }

    public boolean finished() {
        return finishedAt != null;
    }

    public boolean clean() {
        return mismatches.isEmpty();
    }
}
