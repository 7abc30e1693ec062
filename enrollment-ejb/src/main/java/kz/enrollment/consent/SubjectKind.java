package kz.enrollment.consent;

/** Whose data a consent opens. */
public enum SubjectKind {
    APPLICANT,
    CHILD
}
