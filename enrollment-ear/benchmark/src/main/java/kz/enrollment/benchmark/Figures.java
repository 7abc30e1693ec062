package kz.enrollment.benchmark;

import java.util.Locale;

/**
 * What one side did.
 *
 * @param stored seconds for the documents of all
 * @param filed seconds for the submissions of all
 * @param middle milliseconds of a submission, half of them were faster
 * @param slow milliseconds, all but five of a hundred were faster
 * @param processor milliseconds of the container on the processors for one submission
 * @param database what the database did for all submissions, without their documents
 */
record Figures(
        int families,
        double stored,
        double filed,
        double middle,
        double slow,
        double processor,
        DatabaseWork database) {
    static final String[] HEADING = {
        "threads", "files/s", "filed/s", "both/s", "p50 ms", "p95 ms", "server ms", "database ms", "statements"
    };
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;

    static Figures of(int families, String stored, String filed, DatabaseWork database) {
        String[] timing = filed.split(" ");
        return new Figures(
                families,
                Long.parseLong(stored.split(" ")[0]) / NANOS,
                Long.parseLong(timing[0]) / NANOS,
                Double.parseDouble(timing[2]),
                Double.parseDouble(timing[3]),
                Long.parseLong(timing[1]) / MILLIS / families,
                database);
    }

    String[] line(int threads) {
        return new String[] {
            Integer.toString(threads),
            text(families / stored),
            text(families / filed),
            text(perSecond()),
            text(middle),
            text(slow),
            text(processor),
            text((double) database.processor().toMillis() / families),
            text((double) database.statements() / families)
        };
    }

    String[] ratio(Figures baseline) {
        return new String[] {
            "",
            ratio(baseline.stored / stored),
            ratio(baseline.filed / filed),
            ratio(perSecond() / baseline.perSecond()),
            "",
            "",
            "",
            "",
            ""
        };
    }

    /** Submissions with their documents. */
    private double perSecond() {
        return families / (stored + filed);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
