package kz.enrollment.documents.internal;

import java.text.Normalizer;

/** A name that is safe to show and to put in a header; it is never used as a path. */
final class FileName {

    private static final int LONGEST_STEM = 80;

    private FileName() {}

    /**
     * Keeps letters, digits and a few signs of the name's last part, and gives it the extension of its content.
     *
     * @param extension without a dot
     */
    static String safe(String given, String extension) {
        String last =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        String clean = Normalizer.normalize(stem, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N} _()№-]", "_")
                .strip();
        String cut = clean.substring(
                0, clean.offsetByCodePoints(0, Math.min(LONGEST_STEM, clean.codePointCount(0, clean.length()))));
        return (cut.isEmpty() ? "file" : cut) + '.' + extension;
    }
}
