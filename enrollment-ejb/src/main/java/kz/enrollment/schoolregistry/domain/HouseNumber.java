package kz.enrollment.schoolregistry.domain;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A house number with its letters and fractions, {@code 23Г} or {@code 125/105а}. They are ordered as they stand along
 * the street: by the number, then by what follows it.
 *
 * @param number the leading number; 0 when the text has none
 * @param suffix the rest in lower case
 */
public record HouseNumber(int number, String suffix) {

    private static final Pattern PARTS = Pattern.compile("\\s*([0-9]{1,6})?\\s*(.*?)\\s*");
    private static final Comparator<HouseNumber> ALONG_THE_STREET =
            Comparator.comparingInt(HouseNumber::number).thenComparing(HouseNumber::suffix);

    public static HouseNumber of(String text) {
        Matcher parts = PARTS.matcher(text == null ? "" : text);
        if (!parts.matches() || parts.group(1) == null) {
            return new HouseNumber(0, text == null ? "" : text.strip().toLowerCase(Locale.ROOT));
        }
        return new HouseNumber(Integer.parseInt(parts.group(1)), parts.group(2).toLowerCase(Locale.ROOT));
    }

    public boolean isOdd() {
        return number % 2 == 1;
    }

    /** A range that ends at plain 23 takes in 23Г as well: it is the same corner. */
    public boolean isBetween(HouseNumber from, HouseNumber to) {
        boolean notAfter = to.suffix.isEmpty() ? number <= to.number : ALONG_THE_STREET.compare(this, to) <= 0;
        return ALONG_THE_STREET.compare(from, this) <= 0 && notAfter;
    }
}
