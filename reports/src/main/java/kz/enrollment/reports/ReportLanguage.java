package kz.enrollment.reports;

import java.util.Locale;

/** The two languages of official documents (Rules §10); Kazakh comes first, Russian is its equal. */
public enum ReportLanguage {
    KK,
    RU;

    /** The locale, whose language tag ({@code kk}, {@code ru}) also marks the PDF. */
    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
