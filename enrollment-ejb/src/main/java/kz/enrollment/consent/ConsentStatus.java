package kz.enrollment.consent;

/** Where a request for consent stands. */
public enum ConsentStatus {
    /** Opened here, the consent service has not answered yet. */
    REQUESTED,
    /** The message from 1414 is on its way or unanswered. */
    SENT,
    APPROVED,
    DENIED,
    /** The number is not in the mobile citizens base, no message can be sent. */
    NOT_IN_MOBILE_BASE,
    /** The phone refuses messages from 1414. */
    BLACKLISTED,
    /** Somebody answered from another number; the right one may still answer. */
    WRONG_NUMBER,
    /** Nobody answered in time. */
    EXPIRED,
    /** Was given, and its time is over or a register does not accept it any more. */
    RAN_OUT,
    /** Was given, and the parent took it back. */
    REVOKED;

    /** An answer may still come. */
    public boolean open() {
        return this == REQUESTED || this == SENT || this == WRONG_NUMBER;
    }

    public boolean approved() {
        return this == APPROVED;
    }

    /** Was given, whether it has ended since or not. */
    public boolean stood() {
        return this == APPROVED || this == RAN_OUT || this == REVOKED;
    }
}
