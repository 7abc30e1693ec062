package kz.enrollment.sandbox.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IinSequenceTest {

    private static final LocalDate BIRTH = LocalDate.of(2020, 5, 14);

    static Stream<String> validVectors() {
        return vectors("valid").map(row -> row.get(0));
    }

    static Stream<String> wrongCheckDigits() {
        return vectors("invalid")
                .filter(row -> row.get(2).equals("CHECK_DIGIT"))
                .map(row -> row.get(0));
    }

    private static Stream<List<String>> vectors(String expected) {
        return CsvResource.rows("iin-vectors.csv").stream()
                .filter(row -> row.get(1).equals(expected));
    }

    @ParameterizedTest
    @MethodSource("validVectors")
    void check_digit_of_a_valid_number_is_its_last(String iin) {
        assertThat(IinSequence.checkDigit(iin.substring(0, 11))).hasValue(Character.digit(iin.charAt(11), 10));
    }

    @ParameterizedTest
    @MethodSource("wrongCheckDigits")
    void check_digit_of_an_invalid_number_is_another_or_none(String iin) {
        var check = IinSequence.checkDigit(iin.substring(0, 11));
        assertThat(check.isPresent() && check.getAsInt() == Character.digit(iin.charAt(11), 10))
                .isFalse();
    }

    @Test
    void first_boy_of_the_day_has_the_number_of_the_vectors() {
        assertThat(new IinSequence().citizen(BIRTH, Gender.MALE)).isEqualTo("200514599008");
    }

    @Test
    void foreigner_has_zero_as_seventh_digit() {
        assertThat(new IinSequence().foreigner(BIRTH)).isEqualTo("200514099006");
    }

    @Test
    void numbers_never_repeat_and_are_marked_as_invented() {
        var sequence = new IinSequence();
        var drawn = new HashSet<String>();
        for (int i = 0; i < 50; i++) {
            var iin = sequence.citizen(BIRTH, Gender.FEMALE);
            assertThat(drawn.add(iin)).isTrue();
            assertThat(iin).startsWith("200514699").hasSize(12);
        }
    }

    @Test
    void century_of_birth_is_in_the_seventh_digit() {
        assertThat(new IinSequence().citizen(LocalDate.of(1985, 1, 2), Gender.FEMALE))
                .startsWith("850102499");
    }
}
