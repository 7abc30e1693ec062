package kz.enrollment.sandbox.city;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.enrollment.sandbox.city.Family.Kinship;
import kz.enrollment.sandbox.city.Family.Phone;

/** Invents the families, always the same ones for a campaign year. */
final class FamilyPlan {

    private static final int FIRST_PHONE = 9900001;
    private static final int DAYS_OF_BIRTHS = 480;

    private final int year;
    private final List<School> schools;
    private final List<School> staffed;
    private final HomePlan homes;
    private final IinSequence iins = new IinSequence();
    private int drawn;

    /** @param staffed schools with officers; the showcase families live in their catchments, but not in the two small ones */
    FamilyPlan(int year, List<School> schools, List<School> staffed, HomePlan homes) {
        this.year = year;
        this.schools = schools;
        this.staffed = staffed.stream()
                .filter(school -> school.number() != StreamPlan.TINY_SCHOOL)
                .filter(school -> school.number() != StreamPlan.OVERFULL_SCHOOL)
                .toList();
        this.homes = homes;
    }

    /** Showcase families first. */
    List<Family> families() {
        return Stream.of(Situation.values())
                .flatMap(situation ->
                        IntStream.rangeClosed(1, situation.families()).mapToObj(n -> family(situation, n)))
                .sorted(Comparator.comparing(Family::showcase).reversed())
                .toList();
    }

    private Family family(Situation situation, int n) {
        int seed = drawn++;
        boolean showcase = n == 1;
        var recipe = situation.recipe();
        var school = school(recipe.home(), showcase, seed);
        var language = language(situation, school, seed);
        var home = homes.registration(recipe.home(), school, language, seed);
        var names = new NameBook(recipe.names(), language, seed);
        var phone = new Phone("+7700" + (FIRST_PHONE + seed), recipe.phone(), !showcase);
        var children = IntStream.range(0, recipe.children())
                .mapToObj(i -> child(recipe, new Member(names, home, seed, i), school))
                .toList();
        var applicant = applicant(recipe, new Member(names, home, seed, 0));
        return new Family(
                situation.name() + "-" + n, situation, language, applicant, recipe.kinship(), phone, children);
    }

    private School school(Recipe.Home home, boolean showcase, int seed) {
        return switch (home) {
            case TINY_CATCHMENT -> numbered(StreamPlan.TINY_SCHOOL);
            case OVERFULL_CATCHMENT -> numbered(StreamPlan.OVERFULL_SCHOOL);
            default -> showcase ? staffed.get(seed % staffed.size()) : schools.get(seed * 7 % schools.size());
        };
    }

    private School numbered(int number) {
        return schools.stream().filter(s -> s.number() == number).findFirst().orElseThrow();
    }

    /** Two thirds of the families are Kazakh; those meant to show something Kazakh or Russian are what they are meant to be. */
    private static Language language(Situation situation, School school, int seed) {
        var wanted = switch (situation) {
            case TINY_SCHOOL, OVERFULL_SCHOOL, KAZAKH_LETTERS, ORDINARY -> Language.KK;
            case ORDINARY_RUSSIAN -> Language.RU;
            default -> seed % 3 == 2 ? Language.RU : Language.KK;
        };
        return school.teaches(wanted) ? wanted : school.streams().get(0).language();
    }

    private Person applicant(Recipe recipe, Member member) {
        var gender = recipe.kinship() == Kinship.FATHER ? Gender.MALE : Gender.FEMALE;
        var name = switch (recipe.kinship()) {
            case FATHER -> member.names.father();
            case MOTHER -> member.names.mother();
            case GUARDIAN -> member.names.guardian();
        };
        int age = recipe.kinship() == Kinship.GUARDIAN ? 58 : 27 + member.seed % 15;
        var birth = LocalDate.of(year - age, 1 + member.seed % 12, 1 + member.seed % 28);
        return person(recipe, name, birth, gender, member.home);
    }

    private Child child(Recipe recipe, Member member, School school) {
        var gender = (member.seed + member.index) % 2 == 0 ? Gender.MALE : Gender.FEMALE;
        var birth = birth(recipe.birth(), member.seed);
        var person = person(recipe, member.names.child(gender, member.index), birth, gender, member.home);
        return new Child(
                person,
                recipe.registers() == Recipe.Record.BIRTH_DATES_DIFFER ? birth.plusMonths(1) : birth,
                recipe.registers() != Recipe.Record.MISSING_IN_POPULATION_REGISTER,
                recipe.forms(),
                recipe.conclusion(),
                recipe.registers() == Recipe.Record.ENROLLED_ALREADY ? school : null);
    }

    private Person person(Recipe recipe, PersonName name, LocalDate birth, Gender gender, Registration home) {
        boolean foreign = recipe.names() == Recipe.Names.FOREIGN;
        return new Person(
                foreign ? iins.foreigner(birth) : iins.citizen(birth, gender),
                name,
                birth,
                gender,
                foreign ? Person.Citizenship.UZBEKISTAN : Person.Citizenship.KAZAKHSTAN,
                home);
    }

    private LocalDate birth(Recipe.Birth kind, int seed) {
        return switch (kind) {
            case LAST_DAY -> LocalDate.of(year - 6, 12, 31);
            case TOO_LATE -> LocalDate.of(year - 5, 1, 1);
            case USUAL -> LocalDate.of(year - 7, 9, 1).plusDays(seed * 37L % DAYS_OF_BIRTHS);
        };
    }

    private record Member(NameBook names, Registration home, int seed, int index) {}
}
