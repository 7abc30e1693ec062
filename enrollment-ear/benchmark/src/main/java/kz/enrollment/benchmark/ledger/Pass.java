package kz.enrollment.benchmark.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.enrollment.allocation.domain.HashChain;
import kz.enrollment.allocation.domain.Mismatch;
import kz.enrollment.allocation.domain.PlaceRule;
import kz.enrollment.allocation.domain.RuleReplay;

/** One reading of a ledger from its first row to its last, in pieces, so that each kind of work has its own clock. */
final class Pass {
    private static final int PIECE = 10_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final HashChain chain = new HashChain();
    private final RuleReplay rule = new RuleReplay(PlaceRule.N);
    private final List<LedgerFile.Line> piece = new ArrayList<>(PIECE);
    private long reading;
    private long hashing;
    private long playing;

    static Pass over(LedgerFile file) throws IOException {
        Pass pass = new Pass();
        try (LedgerFile.Reader reader = file.open()) {
            while (pass.read(reader)) {
                pass.hash();
                pass.play();
            }
        }
        return pass;
    }

    private boolean read(LedgerFile.Reader reader) throws IOException {
        long begun = processor();
        piece.clear();
        for (LedgerFile.Line line = reader.next(); line != null; line = reader.next()) {
            piece.add(line);
            if (piece.size() == PIECE) {
                break;
            }
        }
        reading += processor() - begun;
        return !piece.isEmpty();
    }

    private void hash() {
        long begun = processor();
        for (LedgerFile.Line line : piece) {
            require(chain.accept(line.row(), line.hash()));
        }
        hashing += processor() - begun;
    }

    private void play() {
        long begun = processor();
        for (LedgerFile.Line line : piece) {
            require(rule.accept(line.row()));
        }
        playing += processor() - begun;
    }

    /** This thread's own time, so that the figures are those of one core whatever else the machine does. */
    private static long processor() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** A replay that stops early would look fast. */
    private static void require(Optional<Mismatch> mismatch) {
        if (mismatch.isPresent()) {
            throw new IllegalStateException("The ledger does not replay: " + mismatch.get());
        }
    }

    long rows() {
        return rule.rows();
    }

    /** Seconds for reading and taking apart the lines. */
    double reading() {
        return reading / 1e9;
    }

    /** Seconds for SHA-256 and the order of the rows. */
    double hashing() {
        return hashing / 1e9;
    }

    /** Seconds for the rule itself. */
    double playing() {
        return playing / 1e9;
    }
}
