package kz.enrollment.integration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import kz.enrollment.integration.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OquCsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Әлиева|Әлиева",
                "a;b|\"a;b\"",
                "a\"b|\"a\"\"b\"",
                "=1+1|'=1+1",
                "@x|'@x",
                "-5|'-5",
                "77009900101|77009900101"
            })
    void a_cell_is_quoted_where_it_must_be_and_never_a_formula(String text, String cell) {
        assertThat(OquCsv.cell(text)).isEqualTo(cell);
    }

    @Test
    void the_file_begins_with_the_byte_order_mark_and_the_names_of_its_columns() {
        String file = OquCsv.of(List.<Object[]>of(
                Collections.nCopies(OquCsv.COLUMNS.size(), "x").toArray()));
        assertThat(file).startsWith("\uFEFFnumber;filed_at;channel;").endsWith(";x;x\r\n");
        assertThat(file.lines()).hasSize(2).allMatch(line -> line.split(";").length == OquCsv.COLUMNS.size());
    }

    @Test
    void scopes_are_read_as_they_are_written_and_unknown_ones_refused() {
        assertThat(Scope.parse("results.read oqu.read")).contains(Set.of(Scope.RESULTS_READ, Scope.OQU_READ));
        assertThat(Scope.format(Set.of(Scope.RESULTS_READ, Scope.OQU_READ))).isEqualTo("oqu.read results.read");
        assertThat(Scope.parse("results.read everything")).isEmpty();
        assertThat(Scope.parse("")).isEmpty();
    }
}
