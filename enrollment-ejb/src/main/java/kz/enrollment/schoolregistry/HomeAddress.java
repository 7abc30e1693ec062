package kz.enrollment.schoolregistry;

/**
 * An address as the catchments are asked for it.
 *
 * @param code of the address register (РКА), sixteen digits; null when the register did not tell it
 * @param building with its letter or fraction; null when there is none
 */
public record HomeAddress(String code, String street, String building) {

    @Override
    public String toString() {
        return "HomeAddress[…]";
    }
}
