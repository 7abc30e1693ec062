package kz.enrollment.application;

/** Where an application stands. Active are SUBMITTED, ADMITTED and ENROLLED. */
public enum ApplicationStatus {
    SUBMITTED,
    ADMITTED,
    REFUSED,
    WITHDRAWN,
    ENROLLED
}
