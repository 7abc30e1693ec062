package kz.enrollment.web.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kz.enrollment.allocation.Filings;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingCsvTest {

    private static final String HEADER = "sequence,category\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sequence,category\n3,K\n17,O\n",
                "sequence,category\r\n3,K\r\n17,O\r\n",
                "sequence,category\r\n3,K\n17,O",
                "sequence,category\n003,K\n0000000000000000017,O\r\n"
            })
    void rows_are_read_whatever_ends_their_lines(String text) throws IOException {
        Filings filings = read(text);
        assertThat(filings.size()).isEqualTo(2);
        assertThat(filings.sequence(0)).isEqualTo(3);
        assertThat(filings.category(0)).isEqualTo(Category.K);
        assertThat(filings.sequence(1)).isEqualTo(17);
        assertThat(filings.category(1)).isEqualTo(Category.O);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sequence,category", "sequence,category\n", "sequence,category\r\n"})
    void a_file_without_rows_has_none(String text) throws IOException {
        assertThat(read(text).size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category,sequence\n", "Sequence,Category\n", "sequence,category,x\n", "sequence;category\n", "1,K\n",
                "\"sequence\",\"category\"\n", "\n", " sequence,category\n", "sequence,category\rx\n", "сан,санат\n"
            })
    void another_header_is_refused(String text) {
        assertRefused(text, "csv.header", 1);
    }

    @Test
    void a_first_line_without_an_end_is_refused_before_the_file_is_read_to_its_end() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> FilingCsv.read(endless)).hasMessage("csv.header");
    }

    @Test
    void a_byte_order_mark_is_refused() {
        assertRefused("\ufeffsequence,category\n1,K\n", "csv.bom", 1);
        assertRefused("sequence,category\n1,K\n", StandardCharsets.UTF_16LE, "csv.header", 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1,K|csv.sequence",
                "+1,K|csv.sequence",
                ",K|csv.sequence",
                "1.0,K|csv.sequence",
                "' 1,K'|csv.sequence",
                "1e3,K|csv.sequence",
                "9223372036854775808,K|csv.sequence",
                "9999999999999999999,K|csv.sequence",
                "18446744073709551617,K|csv.sequence",
                "1,k|csv.category",
                "1,Q|csv.category",
                "1,|csv.category",
                "1,KO|csv.category",
                "'1, K'|csv.category",
                "'1,K '|csv.category",
                "1|csv.columns",
                "''|csv.columns",
                "1,K,|csv.columns",
                "1,K,PLACE|csv.columns",
                "1;K|csv.columns",
                "1,К|csv.characters",
                "\u0661,K|csv.characters"
            })
    void a_wrong_row_is_refused_with_its_line(String row, String code) {
        assertRefused(HEADER + row + "\n", code, 2);
        assertRefused("sequence,category\r\n1,O\r\n" + row.replace("1", "2") + "\r\n", code, 3);
    }

    @Test
    void a_file_without_anything_lacks_its_header() {
        assertRefused("", "csv.header", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "000"})
    void zero_is_a_number(String zero) throws IOException {
        assertThat(read(HEADER + zero + ",K\n1,O\n").sequence(0)).isZero();
        assertRefused(HEADER + "0,K\n" + zero + ",K\n", "csv.order", 3);
    }

    @Test
    void the_largest_number_is_a_number() throws IOException {
        assertThat(read(HEADER + Long.MAX_VALUE + ",O").sequence(0)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void numbers_have_to_rise() {
        assertRefused(HEADER + "1,K\n3,K\n3,O\n", "csv.order", 4);
        assertRefused(HEADER + "1,K\n3,K\n2,O\n", "csv.order", 4);
    }

    @Test
    void an_empty_line_is_no_row() {
        assertRefused(HEADER + "1,K\n\n2,K\n", "csv.columns", 3);
        assertRefused(HEADER + "1,K\n\n", "csv.columns", 3);
        assertRefused(HEADER + "1,K\r\r\n", "csv.characters", 2);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertRefused(HEADER + "1,K\n2,\0K\n", "csv.characters", 3);
        assertRefused(HEADER + "1,\u00ff\n", StandardCharsets.ISO_8859_1, "csv.characters", 2);
        assertRefused(HEADER + "1,K\r2,K\n", "csv.characters", 2);
        assertRefused(HEADER + "\u001b1,K\n", "csv.characters", 2);
    }

    @Test
    void an_endless_line_is_refused_where_it_begins_to_be_too_long() {
        assertRefused(HEADER + "1,K\n" + "9".repeat(1_000_000), "csv.line_too_long", 3);
    }

    @Test
    void one_row_too_many_is_refused() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int row = 1; row <= Filings.LARGEST; row++) {
            text.append(row).append(",K\n");
        }
        assertThat(read(text.toString()).size()).isEqualTo(Filings.LARGEST);
        assertThatThrownBy(() -> read(text + "500001,K\n")).hasMessage("whatif.too_many");
    }

    @Test
    void a_stream_that_gives_single_bytes_is_read_as_well() throws IOException {
        InputStream slow = new ByteArrayInputStream((HEADER + "1,K\r\n2,O").getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] block) {
                return super.read(block, 0, 1);
            }
        };
        assertThat(FilingCsv.read(slow).size()).isEqualTo(2);
    }

    private static Filings read(String text) throws IOException {
        return FilingCsv.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertRefused(String text, String code, int line) {
        assertRefused(text, StandardCharsets.UTF_8, code, line);
    }

    private static void assertRefused(String text, Charset charset, String code, int line) {
        assertThatThrownBy(() -> FilingCsv.read(new ByteArrayInputStream(text.getBytes(charset))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.arguments()).containsExactly(line);
                });
    }
}
