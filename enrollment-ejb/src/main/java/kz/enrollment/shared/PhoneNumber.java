package kz.enrollment.shared;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A Kazakhstan phone number in the one form the system stores: {@code +7} and ten digits.
 *
 * @param value e.g. {@code +77009900101}; anything else is refused with {@code phone.invalid}
 */
public record PhoneNumber(String value) implements Serializable {

    private static final Pattern STORED = Pattern.compile("\\+7[0-9]{10}");
    private static final Pattern ALLOWED = Pattern.compile("\\+?[0-9 ()\\-\\u00a0\\u2011.]*");

    public PhoneNumber {
        Objects.requireNonNull(value, "value");
        if (!STORED.matcher(value).matches()) {
            throw invalid();
        }
    }

    /** Accepts the ways people write a number: 8 700 …, +7 (700) …, 7700…, 700…. */
    public static PhoneNumber of(String typed) {
        if (typed == null || !ALLOWED.matcher(typed.strip()).matches()) {
            throw invalid();
        }
        String digits = typed.replaceAll("[^0-9]", "");
        if (digits.length() == 10) {
            return new PhoneNumber("+7" + digits);
        }
        boolean withCountry = digits.length() == 11 && (digits.charAt(0) == '8' || digits.charAt(0) == '7');
        if (!withCountry) {
            throw invalid();
        }
        return new PhoneNumber("+7" + digits.substring(1));
    }

    /** Enough for the owner to recognise, too little for anybody else: {@code +7 700 ••• •• 01}. */
    public String masked() {
        return "+7 " + value.substring(2, 5) + " ••• •• " + value.substring(10);
    }

    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }

    private static BusinessRuleViolation invalid() {
        return new BusinessRuleViolation("phone.invalid").at("phone");
    }
}
