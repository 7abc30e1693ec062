package kz.enrollment.web.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import kz.enrollment.allocation.Filings;
import kz.enrollment.allocation.WhatIfResult;

/** Writes what became of each filing, block by block. */
public record OutcomeCsv(Filings filings, WhatIfResult result) implements StreamingOutput {

    private static final int BLOCK = 32 * 1024;
    private static final int LONGEST_ROW = 32;

    @Override
    public void write(OutputStream out) throws IOException {
        StringBuilder block = new StringBuilder(BLOCK).append("sequence,category,outcome\n");
        for (int row = 0; row < filings.size(); row++) {
            if (block.length() > BLOCK - LONGEST_ROW) {
                flush(block, out);
            }
            block.append(filings.sequence(row))
                    .append(',')
                    .append(filings.category(row).name())
                    .append(result.place(row) ? ",PLACE\n" : ",WAITING\n");
        }
        flush(block, out);
    }

    private static void flush(StringBuilder block, OutputStream out) throws IOException {
        out.write(block.toString().getBytes(StandardCharsets.US_ASCII));
        block.setLength(0);
    }
}
