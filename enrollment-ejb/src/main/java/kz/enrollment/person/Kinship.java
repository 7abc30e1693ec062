package kz.enrollment.person;

/** What the applicant is to the child. */
public enum Kinship {
    MOTHER,
    FATHER,
    GUARDIAN
}
