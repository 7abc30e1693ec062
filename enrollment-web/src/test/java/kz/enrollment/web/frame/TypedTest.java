package kz.enrollment.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void a_date_is_read_as_browsers_send_it_and_as_people_type_it() {
        assertThat(Typed.date("2020-03-05", "birthDate")).isEqualTo(LocalDate.of(2020, 3, 5));
        assertThat(Typed.date(" 5.3.2020 ", "birthDate")).isEqualTo(LocalDate.of(2020, 3, 5));
    }

    @Test
    void a_time_is_read_as_browsers_send_it_and_as_people_type_it() {
        LocalDateTime expected = LocalDateTime.of(2026, 6, 10, 9, 15);
        assertThat(Typed.dateTime("2026-06-10T09:15", "journalTime")).isEqualTo(expected);
        assertThat(Typed.dateTime("10.06.2026 9:15", "journalTime")).isEqualTo(expected);
    }

    @Test
    void what_is_no_date_is_told_at_its_field() {
        for (String typed : new String[] {null, "", "05.13.2020", "yesterday"}) {
            assertThatThrownBy(() -> Typed.date(typed, "birthDate"))
                    .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                        assertThat(refused.code()).isEqualTo("date.invalid");
                        assertThat(refused.field()).isEqualTo("birthDate");
                    });
        }
    }

    @Test
    void parts_of_a_name_that_are_blank_are_absent() {
        assertThat(Typed.name(" Әлиев ", " ", null).full()).isEqualTo("Әлиев");
        assertThat(Typed.name(null, "Ғани", "").surname()).isEmpty();
    }

    @Test
    void a_choice_that_nobody_offers_is_none() {
        assertThat(Typed.choice(TimeUnit.class, "DAYS")).contains(TimeUnit.DAYS);
        assertThat(Typed.choice(TimeUnit.class, "days")).isEmpty();
        assertThat(Typed.choice(TimeUnit.class, null)).isEmpty();
    }

    @Test
    void what_is_no_identifier_names_nothing() {
        assertThatThrownBy(() -> Typed.identifier("1")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Typed.identifier(null)).isInstanceOf(NotFound.class);
    }
}
