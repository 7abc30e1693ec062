package kz.enrollment.signature;

/**
 * Whose signature it must be.
 *
 * @param kind what the certificate must say of its holder
 * @param iin of the person who must have signed; null when the certificate tells who it is (log-in)
 * @param bin of the organisation it must be made for; null when people sign for themselves, and at log-in
 * @param login whether it is a log-in, made with a certificate for authentication
 */
public record Expected(Kind kind, String iin, String bin, boolean login) {

    /** What a certificate says of its holder (state-systems.md, "Signatures"). */
    public enum Kind {
        /** A person for themselves. */
        PERSON,
        /** Anybody of an organisation: its head, who has the right to sign, an employee. */
        STAFF,
        /** The head of an organisation or who has the right to sign for it. */
        SIGNATORY
    }

    /**
     * By what is signed: orders and refusals are the director's (Rules §8). The application eGov Mobile is not told what it
     * signs for, so it has nothing but the key for signing also at log-in (ours: whether it has another is not public).
     */
    public static Expected of(SigningPurpose purpose, SigningMeans means, String iin, String bin) {
        Kind kind = switch (purpose) {
            case PARENT_LOGIN, APPLICATION, WITHDRAWAL -> Kind.PERSON;
            case STAFF_LOGIN, ADMISSION -> Kind.STAFF;
            case REFUSAL, ORDER -> Kind.SIGNATORY;
        };
        return new Expected(kind, iin, bin, purpose.isLogin() && means == SigningMeans.EDS);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "Expected[" + kind + (login ? " log-in]" : "]");
    }
}
