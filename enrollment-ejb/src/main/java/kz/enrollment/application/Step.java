package kz.enrollment.application;

/** The steps of the parent after logging in (Rules §4). */
public enum Step {
    CONSENT,
    CHILD,
    DETAILS,
    SCHOOL,
    DOCUMENTS,
    CHECK
}
