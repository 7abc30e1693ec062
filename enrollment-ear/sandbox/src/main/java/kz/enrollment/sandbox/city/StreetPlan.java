package kz.enrollment.sandbox.city;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays out the invented streets: as many in a district as it has schools, and one outside the city. */
final class StreetPlan {

    private static final List<List<String>> NAMES = CsvResource.rows("street-names.csv");

    static final Street OUTSIDE_THE_CITY = street(0, Locality.OUTSIDE_THE_CITY, 99);

    private StreetPlan() {}

    /** Streets in the order of the districts' schools: street i of the result starts in the catchment of school i. */
    static List<Street> streets(List<School> schools) {
        return IntStream.range(0, schools.size())
                .mapToObj(i -> street(i, Locality.of(schools.get(i).place().district()), 1 + i / NAMES.size()))
                .toList();
    }

    private static Street street(int index, Locality locality, int suffix) {
        var names = new ArrayList<String>();
        NAMES.get(index % NAMES.size()).forEach(name -> names.add(name + "-" + suffix));
        return new Street(suffix * 1000 + index, names.get(0), names.get(1), names.get(2), locality);
    }
}
