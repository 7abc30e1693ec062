package kz.enrollment.notification.internal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.shared.Language;

/** Texts of messages in the receiver's language. */
public final class Texts {

    private static final String BUNDLE = "kz.enrollment.notification.messages";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ClockProducer.ALMATY);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private Texts() {}

    /**
     * The text of a key with its arguments; instants are shown in Almaty's time, numbers without grouping.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key
     */
    public static String of(Language language, String key, Object... arguments) {
        Control exactLanguage = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, language.locale(), Texts.class.getClassLoader(), exactLanguage);
        Object[] shown = Arrays.stream(arguments).map(Texts::shown).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
    }

    private static String shown(Object argument) {
        if (argument instanceof Instant instant) {
            return TIME.format(instant);
        }
        return argument instanceof LocalDate date ? DATE.format(date) : String.valueOf(argument);
    }
}
