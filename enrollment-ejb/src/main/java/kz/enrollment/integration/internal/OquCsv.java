package kz.enrollment.integration.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The file for the OQU base (ours): UTF-8 with byte order mark and semicolons, as the spreadsheets of schools open it by a
 * double click; RFC 4180 otherwise.
 */
public final class OquCsv {

    static final List<String> COLUMNS = List.of(
            "number",
            "filed_at",
            "channel",
            "status",
            "school_bin",
            "school_kind",
            "school_number",
            "language",
            "child_iin",
            "child_surname",
            "child_given_name",
            "child_patronymic",
            "child_birth_date",
            "applicant_iin",
            "applicant_surname",
            "applicant_given_name",
            "applicant_patronymic",
            "kinship",
            "phone",
            "address",
            "category",
            "special_needs",
            "transport");

    private static final char MARK = '\uFEFF';

    private OquCsv() {}

    public static String of(List<Object[]> rows) {
        String lines = rows.stream()
                .map(row -> line(Arrays.stream(row).map(String::valueOf).toList()))
                .collect(Collectors.joining());
        return MARK + line(COLUMNS) + lines;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(OquCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A spreadsheet takes a cell that begins so for a formula; the apostrophe makes it text again. */
    static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
