package kz.enrollment.signature;

/**
 * Whose signature it must be.
 *
 * @param iin of the person who must have signed; null when the certificate tells who it is (log-in)
 * @param bin of the organisation it must be made for; null when people sign for themselves
 * @param login whether it is a log-in, made with a certificate for authentication
 */
public record Expected(String iin, String bin, boolean login) {

    /** A parent signs a statement. */
    public static Expected person(String iin) {
        return new Expected(iin, null, false);
    }

    /** An officer or director signs for the school. */
    public static Expected organisation(String iin, String bin) {
        return new Expected(iin, bin, false);
    }

    /** Somebody logs in; the certificate tells who. */
    public static Expected anybodyLoggingIn() {
        return new Expected(null, null, true);
    }
}
