package kz.enrollment.sandbox.city;

/** Business identification numbers (BIN) of invented organisations: registered in January 1999, serial numbers 99xxx. */
public final class OrganisationNumber {

    private static final String REGISTERED_LEGAL_ENTITY = "990140";
    private static final int FIRST_OF_INVENTED = 99_000;

    private OrganisationNumber() {}

    /**
     * The number of an organisation.
     *
     * @param number of the organisation among the invented ones, below 500; where no check digit exists for it, the state would
     *     leave the number out, and the one 500 higher is taken
     */
    public static String of(int number) {
        var digits = REGISTERED_LEGAL_ENTITY + (FIRST_OF_INVENTED + number);
        var check = IinSequence.checkDigit(digits);
        return check.isPresent() ? digits + check.getAsInt() : of(number + 500);
    }
}
