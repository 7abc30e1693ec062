package kz.enrollment.web.api;

import java.io.IOException;
import java.util.List;
import kz.enrollment.allocation.LedgerLine;
import kz.enrollment.allocation.LedgerStream;
import kz.enrollment.allocation.PublicLedger;

/** The rows of a ledger up to its head as it was when it was asked for, fetched a page at a time. */
record LedgerRows(PublicLedger ledger, LedgerStream stream) {

    /** Takes a row and may fail to write it. */
    interface Sink {
        void take(LedgerLine row) throws IOException;
    }

    void pour(Sink sink) throws IOException {
        long after = 0;
        while (after < stream.rows()) {
            int wanted = (int) Math.min(PublicLedger.MOST_ROWS, stream.rows() - after);
            List<LedgerLine> rows = ledger.rows(stream.id(), after, wanted);
            for (LedgerLine row : rows) {
                sink.take(row);
            }
            if (rows.isEmpty()) {
                throw new IOException("The ledger has fewer rows than its head says");
            }
            after = rows.get(rows.size() - 1).number();
        }
    }
}
