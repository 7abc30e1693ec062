package kz.enrollment.access.domain;

/** Whether the mobile citizens base has confirmed that the number belongs to the person. */
public enum MobileBaseStanding {
    CONFIRMED,
    /** The base was silent so far, or does not know the number. */
    NOT_ASKED
}
