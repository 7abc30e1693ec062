package kz.enrollment.benchmark.ledger;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.LedgerRow;
import kz.enrollment.shared.Category;

/** A ledger as the public downloads it: CSV without a heading, one row a line. */
record LedgerFile(Path file) {
    private static final Instant BEGINNING = Instant.parse("2026-04-01T04:00:00Z");

    /** Writes a history of so many events. */
    static LedgerFile written(Path file, long events) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            Writer writer = new Writer(lines, events);
            History.tell(events, writer::write);
        }
        return new LedgerFile(file);
    }

    Reader open() throws IOException {
        return new Reader(Files.newBufferedReader(file));
    }

    /** A row with its hash. */
    record Line(LedgerRow row, String hash) {}

    /** Numbers and chains what the machine tells. */
    private static final class Writer {
        private final BufferedWriter lines;
        private final long events;
        private long number;
        private String hash = LedgerRow.NO_HASH;

        Writer(BufferedWriter lines, long events) {
            this.lines = lines;
            this.events = events;
        }

        void write(History.Event event) {
            if (number == events) {
                return;
            }
            number++;
            LedgerRow row = new LedgerRow(
                    number,
                    BEGINNING.plusSeconds(number),
                    event.child() == null ? "" : event.child().reference(),
                    event.child() == null ? null : event.child().category(),
                    event.event(),
                    event.after());
            hash = row.hashAfter(hash);
            try {
                lines.write(row.csv() + "," + hash + "\n");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Reads line by line. */
    record Reader(BufferedReader lines) implements AutoCloseable {

        /** The next line, null after the last. */
        Line next() throws IOException {
            String line = lines.readLine();
            if (line == null) {
                return null;
            }
            String[] cells = line.split(",", -1);
            Counts counts = new Counts(
                    Integer.parseInt(cells[5]),
                    Integer.parseInt(cells[6]),
                    Integer.parseInt(cells[7]),
                    Boolean.parseBoolean(cells[8]));
            LedgerRow row = new LedgerRow(
                    Long.parseLong(cells[0]),
                    Instant.parse(cells[1]),
                    cells[2],
                    cells[3].isEmpty() ? null : Category.valueOf(cells[3]),
                    LedgerEvent.valueOf(cells[4]),
                    counts);
            return new Line(row, cells[9]);
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
