package kz.enrollment.web.allocation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import kz.enrollment.allocation.Filings;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;

/**
 * Reads what-if files (allocation.md, "What-if"): UTF-8 without a byte order mark, the header {@code sequence,category},
 * then rows with a rising number from 0 and K or O; lines end with LF or CRLF, the last one may lack its end. Leading zeros
 * count for nothing: {@code 007} is 7, and so is the answer. A file with the header alone has no rows.
 *
 * <p>Nothing but the rows' numbers is kept in memory, and a file that is not one is refused at its first wrong line. The
 * refusals {@code csv.*} have the line as their argument, from 1; {@code whatif.too_many(max)} has not.
 */
public final class FilingCsv {

    private static final String HEADER = "sequence,category";
    private static final int LONGEST_LINE = 64;
    private static final int MOST_DIGITS = 19;
    private static final int BLOCK = 64 * 1024;

    private final InputStream file;
    private final byte[] block = new byte[BLOCK];
    private final byte[] line = new byte[LONGEST_LINE];
    private int next;
    private int end;
    private int length;
    private int number;

    private FilingCsv(InputStream file) {
        this.file = file;
    }

    /** @throws BusinessRuleViolation as said above */
    public static Filings read(InputStream file) throws IOException {
        return new FilingCsv(file).filings();
    }

    private Filings filings() throws IOException {
        Filings.Builder filings = new Filings.Builder();
        if (!nextLine()) {
            throw refused("csv.header");
        }
        requireHeader();
        while (nextLine()) {
            int comma = comma();
            add(filings, sequence(comma), category(comma));
        }
        return filings.build();
    }

    private void requireHeader() {
        if (length >= 3 && (line[0] & 0xff) == 0xef && (line[1] & 0xff) == 0xbb && (line[2] & 0xff) == 0xbf) {
            throw refused("csv.bom");
        }
        // Compared as bytes: whatever is not ASCII is not the header.
        if (!HEADER.equals(new String(line, 0, length, StandardCharsets.ISO_8859_1))) {
            throw refused("csv.header");
        }
    }

    private int comma() {
        int comma = length;
        int commas = 0;
        for (int i = length - 1; i >= 0; i--) {
            if (line[i] < ' ' || line[i] > '~') {
                throw refused("csv.characters");
            }
            if (line[i] == ',') {
                comma = i;
                commas++;
            }
        }
        if (commas != 1) {
            throw refused("csv.columns");
        }
        return comma;
    }

    private long sequence(int digits) {
        if (digits == 0 || digits > MOST_DIGITS) {
            throw refused("csv.sequence");
        }
        long value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = line[i] - '0';
            if (digit < 0 || digit > 9) {
                throw refused("csv.sequence");
            }
            value = 10 * value + digit;
        }
        // 19 digits may pass the largest number, but never so far that it comes out positive again.
        if (value < 0) {
            throw refused("csv.sequence");
        }
        return value;
    }

    private Category category(int comma) {
        if (length == comma + 2 && line[comma + 1] == 'K') {
            return Category.K;
        }
        if (length == comma + 2 && line[comma + 1] == 'O') {
            return Category.O;
        }
        throw refused("csv.category");
    }

    private void add(Filings.Builder filings, long sequence, Category category) {
        try {
            filings.add(sequence, category);
        } catch (BusinessRuleViolation refusal) {
            throw "whatif.order".equals(refusal.code()) ? refused("csv.order") : refusal;
        }
    }

    /** False at the end of the file; the end of a line is no part of it. */
    private boolean nextLine() throws IOException {
        length = 0;
        number++;
        boolean begun = false;
        while (next < end || fill()) {
            byte one = block[next++];
            if (one == '\n') {
                withoutReturn();
                return true;
            }
            begun = true;
            keep(one);
        }
        return begun;
    }

    private void keep(byte one) {
        if (length == LONGEST_LINE) {
            throw refused(number == 1 ? "csv.header" : "csv.line_too_long");
        }
        line[length++] = one;
    }

    private void withoutReturn() {
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
    }

    private boolean fill() throws IOException {
        next = 0;
        end = file.read(block);
        return end > 0;
    }

    private BusinessRuleViolation refused(String code) {
        return new BusinessRuleViolation(code, number);
    }
}
