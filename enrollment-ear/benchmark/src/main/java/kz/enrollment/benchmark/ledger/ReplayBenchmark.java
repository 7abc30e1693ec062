package kz.enrollment.benchmark.ledger;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Plays ledgers of growing length again, the shorter ones several times, after a warm-up, and tells the middle one. */
public final class ReplayBenchmark {
    private static final long[] EVENTS = {100_000, 1_000_000, 5_000_000};
    private static final long WARM_UP = 1_000_000;
    private static final long READ_ONCE = 5_000_000;
    private static final int PASSES = 3;
    private static final double MEGABYTE = 1024 * 1024;

    /** Events a second of each kind of work, and the heap that is in use when the last row was played. */
    public record Result(long events, double reading, double hashing, double playing, double heap) {
        public static final String[] HEADING = {"reading M/s", "SHA-256 M/s", "rule M/s", "heap MB"};

        public String[] line() {
            return new String[] {
                text(events / reading / 1e6), text(events / hashing / 1e6), text(events / playing / 1e6), text(heap)
            };
        }

        private static String text(double value) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
    }

    /** @param directory for the ledgers, which are deleted */
    public List<Result> run(Path directory) throws IOException {
        measured(directory, WARM_UP);
        List<Result> results = new ArrayList<>();
        for (long events : EVENTS) {
            results.add(measured(directory, events));
        }
        return results;
    }

    private static Result measured(Path directory, long events) throws IOException {
        Path path = directory.resolve("ledger.csv");
        LedgerFile file = LedgerFile.written(path, events);
        List<Result> passes = new ArrayList<>();
        for (int i = 0; i < (events < READ_ONCE ? PASSES : 1); i++) {
            passes.add(result(Pass.over(file)));
        }
        Files.delete(path);
        passes.sort(Comparator.comparing(Result::playing));
        return passes.get(passes.size() / 2);
    }

    private static Result result(Pass pass) {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        double heap = (memory.totalMemory() - memory.freeMemory()) / MEGABYTE;
        Result result = new Result(pass.rows(), pass.reading(), pass.hashing(), pass.playing(), heap);
        Reference.reachabilityFence(pass);
        return result;
    }
}
