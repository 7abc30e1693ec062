package kz.enrollment.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IinTest {

    @ParameterizedTest
    @CsvFileSource(resources = "iin-vectors.csv", numLinesToSkip = 1)
    void the_vectors_are_told_apart_with_their_first_problem(String iin, String expected, String reason, String note) {
        String found = Iin.problemOf(iin).map(Enum::name).orElse("");

        assertThat(found).as(note).isEqualTo(reason == null ? "" : reason);
        assertThat(found.isEmpty()).isEqualTo("valid".equals(expected));
    }

    @Test
    void a_refusal_names_the_problem_and_the_field() {
        assertThatThrownBy(() -> Iin.of("200514599009"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("iin.check_digit");
                    assertThat(refused.field()).isEqualTo("iin");
                });
    }

    @Test
    void a_leap_day_depends_on_the_century_the_seventh_digit_names() {
        assertThat(Iin.problemOf("000229399001")).contains(Iin.Problem.DATE);
        assertThat(Iin.problemOf("000229199001")).contains(Iin.Problem.DATE);
        assertThat(Iin.problemOf("000229599001")).isNotEqualTo(Optional.of(Iin.Problem.DATE));
        assertThat(Iin.problemOf("000229699001")).isNotEqualTo(Optional.of(Iin.Problem.DATE));
        assertThat(Iin.problemOf("000229099001")).isNotEqualTo(Optional.of(Iin.Problem.DATE));
        assertThat(Iin.problemOf("000229799001")).contains(Iin.Problem.CENTURY);
    }

    @Test
    void spaces_that_people_type_are_dropped() {
        assertThat(Iin.of(" 200514 599 008 ").value()).isEqualTo("200514599008");
    }

    @Test
    void the_birth_date_is_in_the_number_but_not_in_a_foreigners() {
        assertThat(new Iin("200514599008").birthDate()).contains(LocalDate.of(2020, 5, 14));
        assertThat(new Iin("200514099006").birthDate()).isEmpty();
    }

    @Test
    void nobody_reads_the_number_in_a_log() {
        assertThat(new Iin("200514599008").toString()).doesNotContain("2005");
    }
}
