package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.LedgerMismatch;
import kz.enrollment.allocation.ReplayView;

/** Runs of the replay. */
@Dependent
public class ReplayRuns {
    public UUID start() {
        throw new UnsupportedOperationException();
    }

    public Optional<ReplayView> latest() {
        throw new UnsupportedOperationException();
    }

    public Optional<LedgerMismatch> alarm() {
        throw new UnsupportedOperationException();
    }
}
