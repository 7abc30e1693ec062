package kz.enrollment.shared;

import java.util.Locale;

/** The two languages of every page and document; Kazakh is the first (Rules §10). */
public enum Language {
    KK,
    RU;

    /** {@code kk} or {@code ru}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** Kazakh for everything that is not Russian. */
    public static Language of(String code) {
        return "ru".equalsIgnoreCase(code) ? RU : KK;
    }
}
