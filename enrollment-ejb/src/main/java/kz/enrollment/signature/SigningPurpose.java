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

    /**
     * Whether somebody looks at the signature again once the authority can be asked: a school checks what was filed before it
     * decides, everything else takes effect at once.
     */
    public boolean isLookedAtLater() {
        return this == APPLICATION;
    }
}
