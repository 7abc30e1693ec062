package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import kz.enrollment.allocation.LedgerLine;
import kz.enrollment.allocation.LedgerPoint;
import kz.enrollment.allocation.LedgerStream;

/** Questions about ledgers. */
@Dependent
public class LedgerReading {
    public List<LedgerStream> streams() {
        throw new UnsupportedOperationException();
    }

    public Optional<LedgerStream> stream(String id) {
        throw new UnsupportedOperationException();
    }

    public List<LedgerLine> rows(String id, long after, int limit) {
        throw new UnsupportedOperationException();
    }

    public List<LedgerPoint> chart(String id, int points) {
        throw new UnsupportedOperationException();
    }
}
