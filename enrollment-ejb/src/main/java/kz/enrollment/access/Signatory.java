package kz.enrollment.access;

/**
 * Somebody who signs for an organisation.
 *
 * @param iin of the person
 * @param bin of the organisation
 */
public record Signatory(String iin, String bin) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "Signatory[…]";
    }
}
