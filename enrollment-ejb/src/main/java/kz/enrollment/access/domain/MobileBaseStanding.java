package kz.enrollment.access.domain;

/** Whether the mobile citizens base has confirmed that the number belongs to the person. */
public enum MobileBaseStanding {
    CONFIRMED,
    /** The base was silent so far. */
    NOT_ASKED
}
