package kz.enrollment.access;

/** What a one-time code opens; a code of one purpose opens nothing else. */
public enum CodePurpose {
    LOGIN,
    SIGNATURE
}
