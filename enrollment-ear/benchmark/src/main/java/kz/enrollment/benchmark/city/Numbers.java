package kz.enrollment.benchmark.city;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import kz.enrollment.shared.Iin;

/** Identification numbers nobody has: sequence digits 99xx are never issued. Each call gives another one. */
final class Numbers {
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int A_DAY = 100;

    private final LocalDate first;
    private final int marker;
    private int next;

    /**
     * @param first birth date of the first hundred
     * @param marker century and sex
     * @param from how many to leave out
     */
    Numbers(LocalDate first, int marker, int from) {
        this.first = first;
        this.marker = marker;
        this.next = from;
    }

    String next() {
        while (true) {
            String head = first.plusDays(next / A_DAY).format(DIGITS) + marker + "99%02d".formatted(next % A_DAY);
            next++;
            for (char digit = '0'; digit <= '9'; digit++) {
                if (Iin.problemOf(head + digit).isEmpty()) {
                    return head + digit;
                }
            }
        }
    }
}
