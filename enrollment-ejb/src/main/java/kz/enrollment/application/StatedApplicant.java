package kz.enrollment.application;

import kz.enrollment.person.AddressKind;

/**
 * What a parent says about themself while the register of persons or the service of consents is silent, as typed.
 *
 * @param addressKind null when nothing was chosen
 * @param street with or without the word for street, as on the identity card
 * @param flat blank for a house
 */
public record StatedApplicant(
        String surname,
        String givenName,
        String patronymic,
        AddressKind addressKind,
        String street,
        String building,
        String flat) {

    @Override
    public String toString() {
        return "StatedApplicant[…]";
    }
}
