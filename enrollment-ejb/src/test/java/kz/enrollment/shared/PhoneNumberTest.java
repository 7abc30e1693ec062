package kz.enrollment.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"8 700 990-01-01", "+7 (700) 990 01 01", "77009900101", "7009900101", " 8(700)990.01.01 "})
    void the_ways_people_write_a_number_become_one(String typed) {
        assertThat(PhoneNumber.of(typed).value()).isEqualTo("+77009900101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "990 01 01", "9 700 990 01 01", "+7 700 990 01 01 2", "8700990010a", "٨٧٠٠٩٩٠٠١٠١"})
    void what_is_no_number_is_refused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.of(typed))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("phone.invalid"));
    }

    @Test
    void the_mask_shows_the_ends_only() {
        assertThat(PhoneNumber.of("87009900101").masked()).isEqualTo("+7 700 ••• •• 01");
    }
}
