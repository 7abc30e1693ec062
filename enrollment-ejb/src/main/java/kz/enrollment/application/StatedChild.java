package kz.enrollment.application;

import java.time.LocalDate;
import kz.enrollment.person.Kinship;

/**
 * What a parent says about the child while the civil registry is silent, or does not name the child, as typed.
 *
 * @param birthDate null when none was given
 * @param kinship null when nothing was chosen
 */
public record StatedChild(
        String iin, String surname, String givenName, String patronymic, LocalDate birthDate, Kinship kinship) {

    @Override
    public String toString() {
        return "StatedChild[…]";
    }
}
