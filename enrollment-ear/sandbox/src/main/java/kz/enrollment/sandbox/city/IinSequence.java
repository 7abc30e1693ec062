package kz.enrollment.sandbox.city;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Draws IINs of invented people: right in form and check digit, their sequence digits 99xx mark them as invented.
 * Numbers for which both passes of the check give 10 are left out, as the state does.
 */
public final class IinSequence {

    private static final int FIRST_OF_INVENTED = 9900;
    private static final int LAST = 9999;
    private static final int DIGITS_BEFORE_CHECK = 11;
    private static final int MODULUS = 11;
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("yyMMdd");

    private final Map<String, Integer> nextByPrefix = new HashMap<>();

    /** The next free number of a citizen. */
    public String citizen(LocalDate birth, Gender gender) {
        int century = birth.getYear() / 100 - 18;
        return draw(birth.format(BIRTH) + (century * 2 + (gender == Gender.MALE ? 1 : 2)));
    }

    /** The next free number of a foreigner: the seventh digit is 0 and tells neither sex nor century. */
    public String foreigner(LocalDate birth) {
        return draw(birth.format(BIRTH) + "0");
    }

    private String draw(String prefix) {
        for (int n = nextByPrefix.getOrDefault(prefix, FIRST_OF_INVENTED); n <= LAST; n++) {
            var check = checkDigit(prefix + n);
            if (check.isPresent()) {
                nextByPrefix.put(prefix, n + 1);
                return prefix + n + check.getAsInt();
            }
        }
        throw new IllegalStateException("No free number left for " + prefix.length() + " digits of a birth date");
    }

    /** The twelfth digit for the first eleven; empty when no such number is issued. */
    static OptionalInt checkDigit(String eleven) {
        int first = weighted(eleven, 0);
        int result = first == MODULUS - 1 ? weighted(eleven, 2) : first;
        return result == MODULUS - 1 ? OptionalInt.empty() : OptionalInt.of(result);
    }

    private static int weighted(String digits, int shift) {
        int sum = 0;
        for (int i = 0; i < DIGITS_BEFORE_CHECK; i++) {
            sum += Character.digit(digits.charAt(i), 10) * ((i + shift) % DIGITS_BEFORE_CHECK + 1);
        }
        return sum % MODULUS;
    }
}
