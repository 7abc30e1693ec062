package kz.enrollment.allocation.domain;

/** The random public number of an application, {@code 1234-5678-9012}, as a figure. */
final class PublicNumber {

    /** No public number. */
    static final long NONE = -1;

    private static final int LENGTH = 14;

    private PublicNumber() {}

    /** The twelve digits, or {@link #NONE} when the text is written otherwise. */
    static long of(String text) {
        if (text.length() != LENGTH) {
            return NONE;
        }
        long number = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 4 || i == 9;
            if (hyphen ? c != '-' : c < '0' || c > '9') {
                return NONE;
            }
            number = hyphen ? number : number * 10 + c - '0';
        }
        return number;
    }
}
