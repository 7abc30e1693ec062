package kz.enrollment.sandbox.city;

/**
 * One row of the service areas (Rules §9): a side of a stretch of a street belongs to a school.
 *
 * @param houses the stretch; {@code null} when the whole street belongs to the school
 * @param language the only language the row is valid for; {@code null} for all
 */
public record Catchment(School school, Street street, Side side, Houses houses, Language language, String actNumber) {

    /** Which side of the street, by house number. */
    public enum Side {
        ODD,
        EVEN,
        BOTH
    }

    /** First and last house, both included. */
    public record Houses(int from, int to) {}

    /** Whether a house lies in this row; letters and fractions follow their number. */
    public boolean covers(Registration address, Language wanted) {
        return address.street().number() == street.number()
                && (language == null || language == wanted)
                && coversHouse(address.houseNumber());
    }

    private boolean coversHouse(int house) {
        boolean sideFits = side == Side.BOTH || (side == Side.ODD) == (house % 2 == 1);
        return sideFits && (houses == null || house >= houses.from() && house <= houses.to());
    }
}
