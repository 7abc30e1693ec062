package kz.enrollment.reports.internal;

import java.util.stream.Stream;
import kz.enrollment.reports.DocumentHeader;

/**
 * A document put into words, ready for the template.
 *
 * @param header number, date, school, verification page
 * @param name what the document is called in its footer and in the title of the PDF
 * @param title heading
 * @param subtitle line under the heading
 * @param body blocks of the text
 * @param appendix blocks of the appendix, which starts on a page of its own; empty for letters. Consumed lazily: the rows
 *     of a long order never exist at once
 */
record Composition(
        DocumentHeader header,
        String name,
        String title,
        String subtitle,
        Stream<Block> body,
        Stream<Block> appendix) {}
