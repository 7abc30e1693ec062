package kz.enrollment.web.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import kz.enrollment.allocation.LedgerLine;

/** A ledger as CSV: each row up to its last comma is what its hash is made of. */
record LedgerCsv(LedgerRows rows) implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        line(out, LedgerLine.HEADER);
        rows.pour(row -> line(out, row.csv()));
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + '\n').getBytes(StandardCharsets.UTF_8));
    }
}
