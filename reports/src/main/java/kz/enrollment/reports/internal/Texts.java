package kz.enrollment.reports.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import kz.enrollment.reports.ReportLanguage;

/**
 * Fixed texts of the documents in one language.
 *
 * <p>Read without {@link java.util.ResourceBundle}: its fallback to the server's own locale could print a document in a
 * third language. Month names are ours because a reduced Java runtime carries no Kazakh ones, and Kazakh inflects them.
 */
final class Texts {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final ReportLanguage language;
    private final Properties properties = new Properties();

    Texts(ReportLanguage language) {
        this.language = language;
        String resource = "texts_" + language.locale().getLanguage() + ".properties";
        try (var reader = new InputStreamReader(Texts.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReportLanguage language() {
        return language;
    }

    /** @throws IllegalArgumentException when the bundle lacks the key: no raw key may reach a document */
    String get(String key) {
        String text = properties.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        return text;
    }

    /** The text with its arguments, which should be strings or ready-made: numbers would be grouped. */
    String get(String key, Object... arguments) {
        return new MessageFormat(get(key), language.locale()).format(arguments);
    }

    /** The text in the form its number asks for; Kazakh has one, Russian three: 1 день, 2 дня, 5 дней. */
    String counted(String key, int number) {
        int tens = number % 100;
        int ones = number % 10;
        boolean teen = tens > 10 && tens < 15;
        String form = teen || ones == 0 || ones > 4 ? "many" : ones == 1 ? "one" : "few";
        return get(key + "." + form, String.valueOf(number));
    }

    /** {@code 2026 жылғы 21 тамыз}, {@code 21 августа 2026 г.} */
    String date(LocalDate date) {
        return date(date, "months");
    }

    /** The date in "from that day": {@code 2026 жылғы 1 қыркүйектен}. */
    String dateFrom(LocalDate date) {
        return date(date, "months.from");
    }

    /** The date in "of that day": {@code 2026 жылғы 27 тамыздағы}. */
    String dateOf(LocalDate date) {
        return date(date, "months.of");
    }

    /** The date as it stands in tables: {@code 21.08.2026}. */
    String numeric(LocalDate date) {
        return NUMERIC.format(date);
    }

    /** Date and time of day in Almaty. */
    String time(ZonedDateTime instant) {
        ZonedDateTime local = instant.withZoneSameInstant(ALMATY);
        return get("time", date(local.toLocalDate()), CLOCK.format(local));
    }

    private String date(LocalDate date, String months) {
        String month = get(months).split(",")[date.getMonthValue() - 1];
        return get("date", String.valueOf(date.getYear()), String.valueOf(date.getDayOfMonth()), month);
    }
}
