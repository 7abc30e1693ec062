package kz.enrollment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;

/** Texts, dates and amounts in the visitor's language; {@code say} on pages. Times are Almaty's (Rules §10). */
@Named("say")
@RequestScoped
public class Words {

    private static final Logger LOG = Logger.getLogger(Words.class.getName());
    private static final String BUNDLE = "kz.enrollment.web.texts";
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final long MEGABYTE = 1024L * 1024;

    private final Language language;
    private final ResourceBundle texts;

    protected Words() {
        this(Language.KK);
    }

    @Inject
    public Words(HttpServletRequest request) {
        this(VisitorLanguage.of(request));
    }

    private Words(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(BUNDLE, language.locale(), Words.class.getClassLoader());
    }

    /** For code that works outside a request. */
    public static Words in(Language language) {
        return new Words(language);
    }

    /** Whether there is a text of its own. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a key with its arguments put in. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language.locale()).format(words(arguments));
    }

    /** The text for a number of things: key with {@code .one}, {@code .few} or {@code .many}. */
    public String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(key + "." + Plural.of(number), arguments);
    }

    /** What a problem of the API means to a person; empty when only programs meet it. */
    public Optional<String> problem(String code, List<Object> arguments) {
        return Stream.of("problem." + code, "violation." + code)
                .filter(texts::containsKey)
                .findFirst()
                .map(key -> text(key, arguments.toArray()));
    }

    /** Why a rule refused. A code without a text is our mistake: logged, and a general text shown. */
    public String violation(BusinessRuleViolation violation) {
        try {
            return text("violation." + violation.code(), violation.arguments().toArray());
        } catch (MissingResourceException noText) {
            LOG.warning(() -> "No text for the refusal " + violation.code());
            return text("violation.other");
        }
    }

    /** The one of two texts that is in the visitor's language. */
    public String of(String kazakh, String russian) {
        return language == Language.RU ? russian : kazakh;
    }

    /** {@code 2026 жылғы 21 тамыз} or {@code 21 августа 2026 г.} */
    public String date(LocalDate date) {
        if (date == null) {
            return "";
        }
        String month = texts.getString("months").split(",")[date.getMonthValue() - 1];
        // Years and days are put in as text: a number would get a thousands separator.
        return text("date", String.valueOf(date.getDayOfMonth()), month, String.valueOf(date.getYear()));
    }

    public String day(Instant moment) {
        return moment == null ? "" : date(moment.atZone(ALMATY).toLocalDate());
    }

    /** Date and time of day. */
    public String moment(Instant moment) {
        return moment == null ? "" : day(moment) + ", " + time(moment);
    }

    public String time(Instant moment) {
        return moment == null ? "" : CLOCK.format(ZonedDateTime.ofInstant(moment, ALMATY));
    }

    /** Minutes, hours or days, roughly, as one would say it. */
    public String span(Duration span) {
        long minutes = Math.max(1, span.toMinutes());
        if (minutes < 60) {
            return count("minutes", minutes);
        }
        return minutes < 48 * 60 ? count("hours", minutes / 60) : count("days", minutes / (24 * 60));
    }

    public String size(long bytes) {
        return bytes < MEGABYTE
                ? text("size.kb", Math.max(1, bytes / 1024))
                : text("size.mb", Math.round(10.0 * bytes / MEGABYTE) / 10.0);
    }

    private Object[] words(Object[] arguments) {
        return Arrays.stream(arguments).map(this::word).toArray();
    }

    private Object word(Object argument) {
        if (argument instanceof Instant instant) {
            return moment(instant);
        }
        if (argument instanceof LocalDate date) {
            return date(date);
        }
        // Whole numbers go in as text: years and numbers of applications take no thousands separator.
        return argument instanceof Double ? argument : String.valueOf(argument);
    }
}
