package kz.enrollment.access;

/**
 * Whom a certificate named.
 *
 * @param means how they proved who they are, for the trail
 */
public record ProvedIin(String iin, String means) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "ProvedIin[" + means + "]";
    }
}
