package kz.enrollment.person;

/** Where asking a register about a person stands. */
public enum FetchStatus {
    ASKED,
    FOUND,
    NOT_FOUND
}
