package kz.enrollment.sandbox.city;

import java.time.LocalDate;
import java.util.List;

/** Finds a registered address for a family: inside the catchment of a school for the family's language, or where its recipe says. */
final class HomePlan {

    private static final int FLATS = 60;

    private final List<Catchment> catchments;
    private final int year;

    HomePlan(List<Catchment> catchments, int year) {
        this.catchments = catchments;
        this.year = year;
    }

    /** Empty homes give {@code null}: no registration. */
    Registration registration(Recipe.Home home, School school, Language language, int seed) {
        return switch (home) {
            case NONE -> null;
            case OUTSIDE_THE_CITY ->
                new Registration(
                        StreetPlan.OUTSIDE_THE_CITY, "" + (1 + seed % 90), flat(seed), false, since(seed), null);
            default -> inCatchment(home, school, language, seed);
        };
    }

    private Registration inCatchment(Recipe.Home home, School school, Language language, int seed) {
        var rows = catchments.stream()
                .filter(row -> row.school().equals(school))
                .filter(row -> row.language() == null || row.language() == language)
                .toList();
        var row = rows.get(seed % rows.size());
        boolean formerName = home == Recipe.Home.FORMER_STREET_NAME;
        var street = home == Recipe.Home.NEW_STREET_NAME ? row.street().renamed() : row.street();
        return new Registration(street, house(row, seed), flat(seed), formerName, since(home, seed), until(home));
    }

    private LocalDate until(Recipe.Home home) {
        return switch (home) {
            case TEMPORARY -> LocalDate.of(year + 1, 12, 31);
            case TEMPORARY_ENDED -> LocalDate.of(year - 2, 12, 31);
            default -> null;
        };
    }

    private LocalDate since(Recipe.Home home, int seed) {
        return home == Recipe.Home.TEMPORARY_ENDED ? LocalDate.of(year - 3, 1, 15) : since(seed);
    }

    /** Never the last house of a stretch, so that letters and fractions stay inside however they are compared. */
    private static String house(Catchment row, int seed) {
        int from = row.houses() == null ? 1 : row.houses().from();
        int to = row.houses() == null ? CatchmentPlan.LAST_HOUSE : row.houses().to();
        int number = from + seed * 2 % (to - from - 1) / 2 * 2;
        return number + suffix(seed);
    }

    private static String suffix(int seed) {
        if (seed % 5 == 4) {
            return "А";
        }
        return seed % 7 == 6 ? "/1" : "";
    }

    private static String flat(int seed) {
        return "" + (1 + seed % FLATS);
    }

    private LocalDate since(int seed) {
        return LocalDate.of(year - 1 - seed % 9, 1 + seed % 12, 1 + seed % 28);
    }
}
