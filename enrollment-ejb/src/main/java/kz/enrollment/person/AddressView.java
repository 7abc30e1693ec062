package kz.enrollment.person;

import java.time.LocalDate;

/**
 * A registered address.
 *
 * @param flat null for a house
 * @param code key of the address register, may be null
 * @param since first day of the registration, may be null
 * @param until last day of a temporary registration, else null
 */
public record AddressView(
        AddressKind kind,
        String street,
        String building,
        String flat,
        String textKk,
        String textRu,
        String code,
        LocalDate since,
        LocalDate until) {

    @Override
    public String toString() {
        return "AddressView[…]";
    }
}
