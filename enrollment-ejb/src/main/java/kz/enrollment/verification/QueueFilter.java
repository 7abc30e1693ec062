package kz.enrollment.verification;

/** Tabs of the officer's list. */
public enum QueueFilter {
    TO_DECIDE,
    ADMITTED,
    REFUSED,
    ALL
}
