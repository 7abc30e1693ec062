package kz.enrollment.reports.internal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.Normalizer;

/**
 * Text the document font can draw.
 *
 * <p>A character without glyph becomes □ and is logged by its code point alone, for the text may be a name
 * (quality.md, Documents). PDF/A forbids the font's own placeholder, so this must happen before the engine sees it.
 */
final class PrintableText {
    private static final Logger LOG = System.getLogger(PrintableText.class.getName());
    private static final int PLACEHOLDER = '□';

    private final Font font;

    PrintableText() throws IOException {
        try (var file =
                PrintableText.class.getResourceAsStream("/kz/enrollment/reports/fonts/LiberationSerif-Bold.ttf")) {
            font = Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var printable = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    private void append(StringBuilder printable, int character) {
        if (Character.getType(character) == Character.FORMAT) {
            return;
        }
        if (character == '\n') {
            printable.append('\n');
        } else if (Character.isWhitespace(character) || Character.isISOControl(character)) {
            printable.append(' ');
        } else if (font.canDisplay(character)) {
            printable.appendCodePoint(character);
        } else {
            LOG.log(Level.WARNING, "No glyph for U+{0}", Integer.toHexString(character));
            printable.appendCodePoint(PLACEHOLDER);
        }
    }
}
