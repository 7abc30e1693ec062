package kz.enrollment.web.office;

/** Whole numbers as typed. */
final class Figure {

    private static final String WHOLE = "[0-9]{1,9}";

    private Figure() {}

    /** -1, which no rule allows anywhere, for what is no whole number. */
    static int of(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.matches(WHOLE) ? Integer.parseInt(text) : -1;
    }
}
