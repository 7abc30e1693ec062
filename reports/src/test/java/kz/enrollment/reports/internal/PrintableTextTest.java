package kz.enrollment.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class PrintableTextTest {
    private final PrintableText printable = newPrintableText();

    @Test
    void kazakh_russian_and_latin_letters_pass() {
        String name = "Әбдіғани Һасен Ёлкин Čapek-O'Neil № 12 «Қ» — 3×4";

        assertThat(printable.of(name)).isEqualTo(name);
    }

    @Test
    void a_character_without_glyph_becomes_a_box() {
        assertThat(printable.of("李 Айша 😀")).isEqualTo("□ Айша □");
    }

    @Test
    void the_warning_names_the_character_but_not_the_text() {
        List<String> messages = new ArrayList<>();
        var log = Logger.getLogger(PrintableText.class.getName());
        var collector = collector(messages);
        log.addHandler(collector);
        try {
            printable.of("Айша 李");
        } finally {
            log.removeHandler(collector);
        }

        assertThat(messages).singleElement().asString().contains("U+674e").doesNotContain("Айша", "李");
    }

    @Test
    void letters_with_loose_accents_are_composed() {
        assertThat(printable.of("и\u0306")).isEqualTo("й");
    }

    @Test
    void invisible_characters_are_dropped_and_odd_spaces_made_plain() {
        assertThat(printable.of("Ай\u200Bша\t\u0007кызы\nекінші")).isEqualTo("Айша  кызы\nекінші");
    }

    private static PrintableText newPrintableText() {
        try {
            return new PrintableText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Handler collector(List<String> messages) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                messages.add(new SimpleFormatter().formatMessage(record));
            }

            @Override
            public void flush() {
                // nothing is buffered
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
