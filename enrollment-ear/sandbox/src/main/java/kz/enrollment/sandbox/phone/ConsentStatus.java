package kz.enrollment.sandbox.phone;

/** How a request for consent stands. The words are ours: the real ones are not public. */
public enum ConsentStatus {
    PENDING,
    APPROVED,
    DENIED,
    NOT_IN_MOBILE_BASE,
    BLACKLISTED,
    WRONG_NUMBER,
    EXPIRED;

    /** An answer from the phone still counts. */
    boolean open() {
        return this == PENDING || this == WRONG_NUMBER;
    }
}
