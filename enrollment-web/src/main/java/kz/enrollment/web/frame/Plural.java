package kz.enrollment.web.frame;

/** The form a Russian noun takes after a number. Kazakh nouns keep theirs: the bundle repeats it. */
final class Plural {

    private Plural() {}

    static String of(long number) {
        long lastTwo = Math.abs(number) % 100;
        long last = lastTwo % 10;
        if (lastTwo >= 11 && lastTwo <= 14) {
            return "many";
        }
        if (last == 1) {
            return "one";
        }
        return last >= 2 && last <= 4 ? "few" : "many";
    }
}
