package kz.enrollment.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistrationNumberTest {

    @Test
    void six_digits_are_drawn_at_random() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            drawn.add(RegistrationNumber.drawn(number -> false).digits());
        }
        assertThat(drawn).hasSizeGreaterThan(90).allMatch(digits -> digits.matches("[0-9]{6}"));
    }

    @Test
    void a_taken_number_is_drawn_again() {
        List<RegistrationNumber> asked = new ArrayList<>();

        RegistrationNumber number = RegistrationNumber.drawn(candidate -> {
            asked.add(candidate);
            return asked.size() < 3;
        });

        assertThat(asked).hasSize(3).last().isEqualTo(number);
    }

    @Test
    void a_slips_number_gives_its_digits_back() {
        assertThat(RegistrationNumber.of("ALM26-123K-004839")).isEqualTo(new RegistrationNumber("004839"));
    }
}
