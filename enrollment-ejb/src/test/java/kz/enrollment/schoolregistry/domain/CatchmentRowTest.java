package kz.enrollment.schoolregistry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.enrollment.schoolregistry.domain.CatchmentRow.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatchmentRowTest {

    @ParameterizedTest
    @CsvSource({
        "ODD,  1, 25, 23,       true",
        "ODD,  1, 25, 24,       false",
        "EVEN, 2, 24, 24Г,      true",
        "EVEN, 2, 24, 26,       false",
        "BOTH, 1, 125, 125/105а, true",
        "BOTH, 10Б, 12, 10А,    false",
        "BOTH, 10, 12А, 12Б,    false",
        "BOTH, 10, 12А, 12,     true"
    })
    void a_house_is_inside_between_the_ends_on_the_right_side(
            Side side, String from, String to, String house, boolean inside) {
        CatchmentRow row = new CatchmentRow(UUID.randomUUID(), side, from, to);

        assertThat(row.covers(HouseNumber.of(house))).isEqualTo(inside);
    }

    @Test
    void a_whole_street_needs_no_numbers() {
        assertThat(new CatchmentRow(UUID.randomUUID(), Side.BOTH, null, null).covers(HouseNumber.of("999Я")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ул. Кабанбай батыра, кабанбай батыра",
        "Абай даңғылы, абай",
        "'мкр. 8', 8",
        "ПР-Т  Аль-Фараби, аль-фараби",
        "«Шаңырақ-2» ықшамауданы, шаңырақ-2"
    })
    void street_names_are_compared_without_the_word_for_street(String written, String compared) {
        assertThat(StreetName.normalise(written)).isEqualTo(compared);
    }
}
