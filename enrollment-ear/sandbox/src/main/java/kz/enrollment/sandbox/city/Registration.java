package kz.enrollment.sandbox.city;

import java.time.LocalDate;

/**
 * A registered address.
 *
 * @param house with its letter or fraction, e.g. {@code 23Б} or {@code 125/105}
 * @param formerName the register still has the street under its former name
 * @param until last day of a temporary registration; {@code null} for a permanent one
 * @param code of the address register; {@code null} for the one that follows from street and house
 */
public record Registration(
        Street street, String house, String flat, boolean formerName, LocalDate since, LocalDate until, String code) {

    /** With the code that follows from street and house. */
    public Registration(
            Street street, String house, String flat, boolean formerName, LocalDate since, LocalDate until) {
        this(street, house, flat, formerName, since, until, null);
    }

    public boolean temporary() {
        return until != null;
    }

    /** The street as the register writes it. */
    public String streetAsRegistered() {
        return formerName ? street.formerly() : street.inKazakh();
    }

    int houseNumber() {
        return Integer.parseInt(house.replaceFirst("\\D.*", ""));
    }

    /** The 16 digits of the address register; here made of street and house, so they repeat for a house. */
    public String addressCode() {
        return code == null ? "99%06d%08d".formatted(street.number(), houseNumber()) : code;
    }

    public String inKazakh() {
        return "%s, %s, %s, %s-үй, %s-пәтер"
                .formatted(
                        street.locality().regionKk(), street.locality().districtKk(), street.inKazakh(), house, flat);
    }

    public String inRussian() {
        return "%s, %s, %s, д. %s, кв. %s"
                .formatted(
                        street.locality().regionRu(), street.locality().districtRu(), street.inRussian(), house, flat);
    }
}
