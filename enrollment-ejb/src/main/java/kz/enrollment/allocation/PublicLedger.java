package kz.enrollment.allocation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.enrollment.allocation.internal.LedgerReading;

/** The ledgers as everybody may read and replay them; there is no personal data in them (allocation.md, "The ledger"). */
@Stateless
@PermitAll
public class PublicLedger {

    /** The most rows one question gets. */
    public static final int MOST_ROWS = 1000;

    private final LedgerReading reading;

    protected PublicLedger() {
        this(null);
    }

    @Inject
    public PublicLedger(LedgerReading reading) {
        this.reading = reading;
    }

    /** All streams of the open campaign, else of the last one, by school number and language. */
    public List<LedgerStream> streams() {
        return reading.streams();
    }

    /** A stream of any campaign by its public identifier; empty when there is none. */
    public Optional<LedgerStream> stream(String publicId) {
        return reading.stream(publicId);
    }

    /**
     * The rows after a number, ascending.
     *
     * @param limit at most {@value #MOST_ROWS}
     * @throws kz.enrollment.shared.NotFound when there is no such stream
     */
    public List<LedgerLine> rows(String publicId, long afterNumber, int limit) {
        return reading.rows(publicId, afterNumber, Math.max(1, Math.min(limit, MOST_ROWS)));
    }

    /**
     * The stream's state over time, thinned evenly by the database; first and last row are always there.
     *
     * @param points about how many are wanted, at most {@value #MOST_ROWS}
     * @throws kz.enrollment.shared.NotFound when there is no such stream
     */
    public List<LedgerPoint> chart(String publicId, int points) {
        return reading.chart(publicId, Math.max(2, Math.min(points, MOST_ROWS)));
    }
}
