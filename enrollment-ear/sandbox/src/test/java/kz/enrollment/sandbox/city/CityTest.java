package kz.enrollment.sandbox.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityTest {

    private static final int YEAR = 2026;
    private static final City CITY = City.ofCampaignYear(YEAR);

    private static List<Family> families(Situation situation) {
        return CITY.families().stream().filter(f -> f.situation() == situation).toList();
    }

    private static Child child(Situation situation) {
        return families(situation).get(0).children().get(0);
    }

    private static Stream<Person> people() {
        return Stream.concat(
                CITY.families().stream().map(Family::applicant),
                CITY.children().stream().map(Child::person));
    }

    @Test
    void is_always_the_same_for_a_year() {
        assertThat(City.ofCampaignYear(YEAR)).isEqualTo(CITY);
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void every_situation_has_families_and_one_of_them_is_a_showcase(Situation situation) {
        assertThat(families(situation)).hasSize(situation.families());
        assertThat(families(situation).stream().filter(Family::showcase)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void every_situation_is_described_in_three_languages(Situation situation) {
        assertThat(Stream.of("kk", "ru", "en").map(situation::description).distinct())
                .hasSize(3)
                .allMatch(text -> text.endsWith("."));
    }

    @Test
    void has_at_least_three_hundred_families_showcases_first() {
        assertThat(CITY.families()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(CITY.families().subList(0, Situation.values().length)).allMatch(Family::showcase);
    }

    @Test
    void nobody_shares_an_iin_or_a_phone() {
        assertThat(people().map(Person::iin)).doesNotHaveDuplicates();
        assertThat(CITY.families().stream().map(f -> f.phone().number()))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\+770099\\d{5}"));
    }

    @Test
    void every_address_lies_in_one_catchment_per_language() {
        var homes = people().map(Person::registration)
                .filter(Objects::nonNull)
                .filter(home -> !home.street().equals(StreetPlan.OUTSIDE_THE_CITY))
                .toList();
        assertThat(homes).hasSizeGreaterThan(500);
        for (var home : homes) {
            assertThat(home).satisfies(CityTest::liesInOneCatchmentPerLanguage);
        }
    }

    @Test
    void every_house_of_every_street_lies_in_one_catchment_per_language() {
        for (var street : CITY.streets()) {
            for (int house = 1; house <= CatchmentPlan.LAST_HOUSE; house++) {
                liesInOneCatchmentPerLanguage(new Registration(street, house + "Б", "1", false, LocalDate.EPOCH, null));
            }
        }
    }

    @Test
    void no_name_of_a_street_old_or_new_belongs_to_another_street() {
        var names = CITY.streets().stream()
                .flatMap(street -> Stream.of(street.nameKk(), street.nameRu(), street.formerRu())
                        .distinct());
        assertThat(names).doesNotHaveDuplicates();
    }

    private static void liesInOneCatchmentPerLanguage(Registration home) {
        for (var language : Language.values()) {
            var rows = CITY.catchments().stream()
                    .filter(row -> row.covers(home, language))
                    .toList();
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).school().teaches(language)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Situation.class,
            names = {"ORDINARY", "TEMPORARY", "FORMER_STREET", "TWINS"})
    void showcase_family_lives_in_the_catchment_of_a_school_with_staff(Situation situation) {
        var family = families(situation).get(0);
        var school = CITY.catchmentSchool(family.applicant().registration(), family.language());
        assertThat(school.map(School::number))
                .hasValueSatisfying(n -> assertThat(StaffPlan.SCHOOLS).contains(n));
    }

    @Test
    void family_outside_the_city_has_no_catchment() {
        var home = families(Situation.OUTSIDE).get(0).applicant().registration();
        assertThat(CITY.catchmentSchool(home, Language.KK)).isEmpty();
    }

    @Test
    void small_streams_have_more_families_than_places() {
        for (var situation : Set.of(Situation.TINY_SCHOOL, Situation.OVERFULL_SCHOOL)) {
            for (var family : families(situation)) {
                var school = CITY.catchmentSchool(family.applicant().registration(), family.language());
                int places = school.orElseThrow().stream(family.language())
                        .orElseThrow()
                        .places();
                assertThat(places).isLessThan(families(situation).size());
            }
        }
        assertThat(StreamPlan.streams(StreamPlan.TINY_SCHOOL).get(0).places()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2026, 2031})
    void children_turn_six_when_their_situation_says(int year) {
        for (var family : City.ofCampaignYear(year).families()) {
            for (var child : family.children()) {
                var birth = child.person().birthDate();
                switch (family.situation()) {
                    case TOO_YOUNG -> assertThat(birth).isEqualTo(LocalDate.of(year - 5, 1, 1));
                    case SIX_ON_LAST_DAY -> assertThat(birth).isEqualTo(LocalDate.of(year - 6, 12, 31));
                    default ->
                        assertThat(birth).isBetween(LocalDate.of(year - 7, 9, 1), LocalDate.of(year - 6, 12, 30));
                }
            }
        }
    }

    @Test
    void registers_hold_what_the_situation_says() {
        assertThat(families(Situation.TWINS).get(0).children())
                .hasSize(2)
                .extracting(child -> child.person().birthDate())
                .containsOnly(child(Situation.TWINS).person().birthDate());
        assertThat(families(Situation.GUARDIAN).get(0).kinship()).isEqualTo(Family.Kinship.GUARDIAN);
        assertThat(child(Situation.ENROLLED).enrolledAt()).isNotNull();
        assertThat(child(Situation.NO_VACCINATIONS).forms()).containsExactly(Child.HealthForm.HEALTH_PASSPORT);
        assertThat(child(Situation.NO_HEALTH_PASSPORT).forms()).containsExactly(Child.HealthForm.VACCINATIONS);
        assertThat(child(Situation.NO_FORMS).forms()).isEmpty();
        assertThat(child(Situation.SPECIAL_WITH_CONCLUSION).conclusion()).isTrue();
        assertThat(child(Situation.SPECIAL_WITHOUT_CONCLUSION).conclusion()).isFalse();
        var wrong = child(Situation.REGISTER_ERROR);
        assertThat(wrong.civilBirthDate()).isNotEqualTo(wrong.person().birthDate());
        assertThat(CITY.populationRegister())
                .doesNotContainKey(child(Situation.NOT_IN_REGISTER).person().iin());
    }

    @Test
    void registrations_are_what_the_situation_says() {
        assertThat(families(Situation.TEMPORARY)
                        .get(0)
                        .applicant()
                        .registration()
                        .temporary())
                .isTrue();
        assertThat(families(Situation.NO_REGISTRATION).get(0).applicant().registration())
                .isNull();
        assertThat(families(Situation.FORMER_STREET)
                        .get(0)
                        .applicant()
                        .registration()
                        .streetAsRegistered())
                .startsWith("ул. ");
    }

    @Test
    void names_are_what_the_situation_says() {
        assertThat(child(Situation.KAZAKH_LETTERS).person().name().full().toLowerCase())
                .contains("ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і");
        assertThat(child(Situation.NO_PATRONYMIC).person().name().patronymic()).isNull();
        assertThat(child(Situation.VERY_LONG_NAMES).person().name().full()).hasSizeGreaterThan(120);
        assertThat(child(Situation.FOREIGN).person().citizenship()).isEqualTo(Person.Citizenship.UZBEKISTAN);
    }
}
