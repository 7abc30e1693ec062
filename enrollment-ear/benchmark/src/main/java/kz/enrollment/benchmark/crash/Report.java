package kz.enrollment.benchmark.crash;

import java.util.List;
import java.util.Locale;
import kz.enrollment.benchmark.check.Finding;

/**
 * What a round showed.
 *
 * @param sent how many parents pressed the last button
 * @param answered how many of them saw a receipt before the crash
 * @param filed how many applications of theirs were there after it
 * @param later how many filed when they came back
 * @param away milliseconds until the product answered again
 * @param findings what must not be; empty when all is well
 */
public record Report(Victim victim, int sent, int answered, int filed, int later, long away, List<Finding> findings) {
    public static final String[] HEADING = {"killed", "sent", "answered", "filed", "filed later", "away s", "checks"};

    public String[] line() {
        return new String[] {
            victim.name().toLowerCase(Locale.ROOT),
            Integer.toString(sent),
            Integer.toString(answered),
            Integer.toString(filed),
            Integer.toString(later),
            String.format(Locale.ROOT, "%.1f", away / 1000.0),
            findings.isEmpty() ? "ok" : findings.toString()
        };
    }
}
