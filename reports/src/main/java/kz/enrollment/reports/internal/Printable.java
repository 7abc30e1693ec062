package kz.enrollment.reports.internal;

/**
 * A composed document with the fixed texts of its language.
 *
 * @param composition words of the document
 * @param texts fixed texts the layout itself needs (page numbers, column headings)
 */
public record Printable(Composition composition, Texts texts) {}
