package kz.enrollment.launcher;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells the person who waits what happens, each line with the seconds since the start. */
final class Progress {
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final LongSupplier nanoClock;
    private final long startedAt;

    Progress(PrintStream out, LongSupplier nanoClock) {
        this.out = out;
        this.nanoClock = nanoClock;
        this.startedAt = nanoClock.getAsLong();
    }

    void say(String sentence) {
        double seconds = (nanoClock.getAsLong() - startedAt) / NANOS_PER_SECOND;
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds, sentence);
    }

    void block(String text) {
        out.println();
        out.println(text);
        out.flush();
    }
}
