package kz.enrollment.sandbox.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolRegisterTest {

    private final List<School> schools = new SchoolRegister(SchoolRegister.districts()).schools();

    private School school(School.Kind kind, int number) {
        return schools.stream()
                .filter(s -> s.kind() == kind && s.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void schools_with_a_grade_1_are_there_and_specialised_ones_are_not() {
        assertThat(schools).filteredOn(s -> s.kind() == School.Kind.SCHOOL).hasSize(215);
        assertThat(schools).extracting(School::number).doesNotContain(12, 39, 54);
    }

    @Test
    void boarding_schools_are_other_institutions_than_ordinary_ones_with_their_number() {
        assertThat(List.of(10, 15, 17))
                .allSatisfy(number -> assertThat(school(School.Kind.BOARDING, number))
                        .isNotEqualTo(school(School.Kind.SCHOOL, number))
                        .returns(List.of(), School::streams));
    }

    @Test
    void known_address_is_kept_in_both_languages() {
        var place = school(School.Kind.SCHOOL, 8).place();
        assertThat(place.invented()).isFalse();
        assertThat(place.addressKk()).isEqualTo("Қабанбай батыр көшесі, 125/105а");
        assertThat(place.addressRu()).isEqualTo("ул. Кабанбай батыра, 125/105а");
        assertThat(place.district().code()).isEqualTo("ALMALY");
    }

    @Test
    void unknown_address_is_filled_in_and_says_so() {
        var place = school(School.Kind.SCHOOL, 2).place();
        assertThat(place.invented()).isTrue();
        assertThat(place.addressKk()).contains("ойдан алынған");
        assertThat(place.addressRu()).contains("вымышленный");
    }

    @Test
    void names_stand_in_both_languages() {
        assertThat(school(School.Kind.SCHOOL, 4).nameKk()).isEqualTo("А.С. Пушкин атындағы № 4 гимназия");
        assertThat(school(School.Kind.SCHOOL, 4).nameRu()).isEqualTo("Гимназия № 4 им. А.С. Пушкина");
    }

    @Test
    void every_ordinary_school_teaches_and_most_streams_have_75_to_150_places() {
        var streams = schools.stream()
                .filter(s -> s.kind() == School.Kind.SCHOOL)
                .peek(s -> assertThat(s.streams()).isNotEmpty())
                .flatMap(s -> s.streams().stream())
                .filter(stream -> stream.places() > 10);
        assertThat(streams).allSatisfy(stream -> assertThat(stream.places()).isBetween(75, 150));
    }
}
