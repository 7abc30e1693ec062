package kz.enrollment.reports.internal;

/**
 * One line of a document's body; the template has a band for each kind.
 *
 * @param kind which band prints it
 * @param label left part: name of a field, number of an item, position of a signatory; else empty
 * @param text the text itself
 * @param child set on rows of the appendix only
 */
record Block(Kind kind, String label, String text, Row child) {

    enum Kind {
        HEADING,
        PARAGRAPH,
        QUIET,
        FIELD,
        ITEM,
        SIGNATURE,
        VERIFICATION,
        ROW
    }

    /** The further cells of a row of the appendix; number and name are the block's label and text. */
    record Row(String birthDate, String registrationNumber, String language) {}

    static Block heading(String text) {
        return new Block(Kind.HEADING, "", text, null);
    }

    static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, "", text, null);
    }

    /** A line in small print. */
    static Block quiet(String text) {
        return new Block(Kind.QUIET, "", text, null);
    }

    static Block field(String name, String value) {
        return new Block(Kind.FIELD, name, value, null);
    }

    static Block item(int number, String text) {
        return new Block(Kind.ITEM, number + ".", text, null);
    }

    static Block signature(String position, String name) {
        return new Block(Kind.SIGNATURE, position, name, null);
    }

    /** QR code and address of the verification page. */
    static Block verification() {
        return new Block(Kind.VERIFICATION, "", "", null);
    }

    static Block row(int number, String name, Row cells) {
        return new Block(Kind.ROW, String.valueOf(number), name, cells);
    }
}
