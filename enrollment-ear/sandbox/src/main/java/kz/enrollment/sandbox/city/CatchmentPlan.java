package kz.enrollment.sandbox.city;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides the streets of a district among its schools so that every house belongs to exactly one school per language. A stretch
 * whose school does not teach a language goes, for that language only, to the next school of the district that does.
 */
final class CatchmentPlan {

    static final int LAST_HOUSE = 120;

    private final List<School> schools;
    private final List<Street> streets;
    private final String act;

    /** Schools and streets of one district, street i starting at school i. */
    CatchmentPlan(List<School> schools, List<Street> streets, String act) {
        this.schools = schools;
        this.streets = streets;
        this.act = act;
    }

    List<Catchment> rows() {
        return IntStream.range(0, streets.size())
                .boxed()
                .flatMap(this::stretches)
                .flatMap(this::perLanguage)
                .toList();
    }

    private Stream<Stretch> stretches(int i) {
        var street = streets.get(i);
        return switch (i % 4) {
            case 0 ->
                Stream.of(
                        new Stretch(street, Catchment.Side.ODD, new Catchment.Houses(1, LAST_HOUSE - 1), i),
                        new Stretch(street, Catchment.Side.EVEN, new Catchment.Houses(2, LAST_HOUSE), i + 1));
            case 1 -> Stream.of(new Stretch(street, Catchment.Side.BOTH, null, i));
            default ->
                Stream.of(
                        new Stretch(street, Catchment.Side.BOTH, new Catchment.Houses(1, 40), i),
                        new Stretch(street, Catchment.Side.BOTH, new Catchment.Houses(41, 80), i + 1),
                        new Stretch(street, Catchment.Side.BOTH, new Catchment.Houses(81, LAST_HOUSE), i + 2));
        };
    }

    private Stream<Catchment> perLanguage(Stretch stretch) {
        var nearest = schools.get(stretch.school() % schools.size());
        if (nearest.streams().size() == Language.values().length) {
            return Stream.of(stretch.row(nearest, null, act));
        }
        var rows = new ArrayList<Catchment>();
        for (var language : Language.values()) {
            rows.add(stretch.row(nextTeaching(language, stretch.school()), language, act));
        }
        return rows.stream();
    }

    private School nextTeaching(Language language, int from) {
        return IntStream.range(from, from + schools.size())
                .mapToObj(i -> schools.get(i % schools.size()))
                .filter(school -> school.teaches(language))
                .findFirst()
                .orElseThrow();
    }

    private record Stretch(Street street, Catchment.Side side, Catchment.Houses houses, int school) {

        Catchment row(School owner, Language language, String act) {
            return new Catchment(owner, street, side, houses, language, act);
        }
    }
}
