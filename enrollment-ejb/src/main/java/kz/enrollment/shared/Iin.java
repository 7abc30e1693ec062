package kz.enrollment.shared;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Individual identification number (ЖСН / ИИН): twelve digits, of which the first six are the birth date, the seventh
 * century and sex (0 for foreigners) and the last a check digit (Rules §3).
 *
 * @param value the twelve digits; the constructor refuses anything else with {@code iin.<problem>}
 */
public record Iin(String value) implements Serializable {

    private static final int LENGTH = 12;
    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int FIRST_CENTURY = 1800;

    /** What is wrong with a number, in the order in which it is looked for. */
    public enum Problem {
        LENGTH,
        NOT_DIGITS,
        DATE,
        CENTURY,
        CHECK_DIGIT
    }

    public Iin {
        problemOf(value).ifPresent(problem -> {
            throw new BusinessRuleViolation("iin." + problem.name().toLowerCase(Locale.ROOT)).at("iin");
        });
    }

    /** Accepts what people type: spaces around and between are dropped. */
    public static Iin of(String typed) {
        return new Iin(typed == null ? "" : typed.replaceAll("[\\s\\u00a0]", ""));
    }

    /** The first problem of a text, or empty when it is a valid number. */
    public static Optional<Problem> problemOf(String text) {
        Objects.requireNonNull(text, "text");
        if (text.codePointCount(0, text.length()) != LENGTH) {
            return Optional.of(Problem.LENGTH);
        }
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Problem.NOT_DIGITS);
        }
        if (!hasPossibleDate(text)) {
            return Optional.of(Problem.DATE);
        }
        if (text.charAt(6) > '6') {
            return Optional.of(Problem.CENTURY);
        }
        return checkDigit(text) == digit(text, LENGTH - 1) ? Optional.empty() : Optional.of(Problem.CHECK_DIGIT);
    }

    /** The birth date in the number; empty for a foreigner's number, whose century is not told. */
    public Optional<LocalDate> birthDate() {
        int marker = digit(value, 6);
        if (marker == 0) {
            return Optional.empty();
        }
        return Optional.of(dateIn(value, FIRST_CENTURY + (marker - 1) / 2 * 100));
    }

    /** Keeps the person out of logs and messages. */
    @Override
    public String toString() {
        return "Iin[…]";
    }

    private static boolean hasPossibleDate(String text) {
        int marker = digit(text, 6);
        // Without a usable century 2000 serves: it has the leap days of both neighbours.
        int century = marker >= 1 && marker <= 6 ? FIRST_CENTURY + (marker - 1) / 2 * 100 : 2000;
        try {
            return dateIn(text, century) != null;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static LocalDate dateIn(String text, int century) {
        int year = century + Integer.parseInt(text.substring(0, 2));
        return LocalDate.of(year, Integer.parseInt(text.substring(2, 4)), Integer.parseInt(text.substring(4, 6)));
    }

    /** Ten when both passes fail: no digit equals it, such a number is never issued. */
    private static int checkDigit(String text) {
        int first = weighted(text, FIRST_WEIGHTS);
        return first < 10 ? first : weighted(text, SECOND_WEIGHTS);
    }

    private static int weighted(String text, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(text, i);
        }
        return sum % 11;
    }

    private static int digit(String text, int index) {
        return text.charAt(index) - '0';
    }
}
