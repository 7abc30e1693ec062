package kz.enrollment.sandbox.city;

/** Language of instruction, and of the sandbox's own texts. */
public enum Language {
    KK("kk", "K"),
    RU("ru", "R");

    private final String code;
    private final String letter;

    Language(String code, String letter) {
        this.code = code;
        this.letter = letter;
    }

    /** ISO 639-1 code, e.g. {@code kk}. */
    public String code() {
        return code;
    }

    /** The letter a stream's code ends with, e.g. {@code K} in {@code 123K}. */
    public String letter() {
        return letter;
    }
}
