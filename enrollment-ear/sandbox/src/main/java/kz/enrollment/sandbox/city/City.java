package kz.enrollment.sandbox.city;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The invented city: real school numbers and districts, everything else made up, always the same for a campaign year.
 *
 * @param schools ordinary ones by number, then the boarding schools
 * @param families showcase families first
 */
public record City(
        int year,
        List<District> districts,
        List<School> schools,
        List<Catchment> catchments,
        List<Family> families,
        List<StaffMember> staff) {

    /** @param year the calendar year in which children must turn six */
    public static City ofCampaignYear(int year) {
        var districts = SchoolRegister.districts();
        var schools = new SchoolRegister(districts).schools();
        var ordinary = schools.stream()
                .filter(school -> school.kind() == School.Kind.SCHOOL)
                .toList();
        var catchments = catchments(ordinary, year);
        var staffed = ordinary.stream()
                .filter(school -> StaffPlan.SCHOOLS.contains(school.number()))
                .toList();
        var families = new FamilyPlan(year, ordinary, staffed, new HomePlan(catchments, year)).families();
        return new City(year, districts, schools, catchments, families, new StaffPlan(year).staff(staffed, districts));
    }

    private static List<Catchment> catchments(List<School> ordinary, int year) {
        var streets = StreetPlan.streets(ordinary).stream()
                .collect(Collectors.groupingBy(street -> street.locality().districtCode()));
        Function<School, String> district = school -> school.place().district().code();
        var schools =
                ordinary.stream().collect(Collectors.groupingBy(district, LinkedHashMap::new, Collectors.toList()));
        var act = "DEMO-" + year + "/1";
        return schools.entrySet().stream()
                .flatMap(entry -> new CatchmentPlan(entry.getValue(), streets.get(entry.getKey()), act).rows().stream())
                .toList();
    }

    /** The school whose catchment an address lies in, for a language of instruction. */
    public Optional<School> catchmentSchool(Registration address, Language language) {
        return catchments.stream()
                .filter(row -> row.covers(address, language))
                .map(Catchment::school)
                .findFirst();
    }

    /** Everybody the population register knows, by IIN. */
    public Map<String, Person> populationRegister() {
        var children = children().stream().filter(Child::inPopulationRegister).map(Child::person);
        return Stream.concat(families.stream().map(Family::applicant), children)
                .collect(Collectors.toUnmodifiableMap(Person::iin, Function.identity()));
    }

    /** The same city with other families. */
    City with(List<Family> others) {
        return new City(year, districts, schools, catchments, List.copyOf(others), staff);
    }

    public Collection<Child> children() {
        return families.stream().flatMap(family -> family.children().stream()).toList();
    }

    /** All streets of the catchments. */
    public List<Street> streets() {
        return catchments.stream().map(Catchment::street).distinct().toList();
    }
}
