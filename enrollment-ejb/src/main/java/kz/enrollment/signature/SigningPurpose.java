package kz.enrollment.signature;

/** What somebody is asked to sign, or to log in to. */
public enum SigningPurpose {
    PARENT_LOGIN,
    STAFF_LOGIN,
    APPLICATION,
    WITHDRAWAL,
    ADMISSION,
    REFUSAL,
    ORDER;

    /** A log-in is made with a certificate for authentication, everything else with one for signing. */
    public boolean isLogin() {
        return this == PARENT_LOGIN || this == STAFF_LOGIN;
    }

    /** Staff acts are held to the stricter policy about revocation. */
    public boolean isOfStaff() {
        return this == STAFF_LOGIN || this == ADMISSION || this == REFUSAL || this == ORDER;
    }
}
