package kz.enrollment.notification.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as short messages. Kazakh and Russian need two bytes a letter (UCS-2): 70 letters fit into one message, 67 into each
 * part of a long one, which begins with a header that tells phones how to join it (3GPP TS 23.040, 9.2.3.24.1). Texts of plain
 * Latin letters, digits and common signs go one byte a letter: 160 and 153.
 */
final class SmsParts {

    /** Signs that mean the same in ASCII and in the alphabet of GSM. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 \\n!\"#%&'()*+,./:;<=>?-]*");

    private static final byte GSM_CODING = 0;
    private static final byte UCS2_CODING = 8;
    private static final int MOST_PARTS = 255;

    private SmsParts() {}

    /**
     * One message of the centre.
     *
     * @param coding value of {@code data_coding}
     * @param header whether the body begins with a header
     */
    record Part(byte[] body, byte coding, boolean header) {

        @Override
        public String toString() {
            return "Part[" + body.length + " bytes]";
        }
    }

    /** @param reference the same for all parts and for a repetition, so that a phone joins what belongs together */
    static List<Part> of(String text, int reference) {
        return PLAIN.matcher(text).matches()
                ? parts(text, new Alphabet(GSM_CODING, StandardCharsets.US_ASCII, 160, 153), reference)
                : parts(text, new Alphabet(UCS2_CODING, StandardCharsets.UTF_16BE, 70, 67), reference);
    }

    private record Alphabet(byte coding, Charset charset, int alone, int inPart) {}

    private static List<Part> parts(String text, Alphabet alphabet, int reference) {
        if (text.length() <= alphabet.alone()) {
            return List.of(new Part(text.getBytes(alphabet.charset()), alphabet.coding(), false));
        }
        var pieces = pieces(text, alphabet.inPart());
        if (pieces.size() > MOST_PARTS) {
            throw new IllegalArgumentException("No message is that long");
        }
        var parts = new ArrayList<Part>();
        for (String piece : pieces) {
            var body = new ByteArrayOutputStream();
            body.writeBytes(header(reference, pieces.size(), parts.size() + 1));
            body.writeBytes(piece.getBytes(alphabet.charset()));
            parts.add(new Part(body.toByteArray(), alphabet.coding(), true));
        }
        return List.copyOf(parts);
    }

    private static byte[] header(int reference, int total, int number) {
        return new byte[] {5, 0, 3, (byte) reference, (byte) total, (byte) number};
    }

    /** A sign of two code units is never cut in the middle. */
    private static List<String> pieces(String text, int length) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(from + length, text.length());
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
