package kz.enrollment.person;

/** Kind of registration of residence. */
public enum AddressKind {
    PERMANENT,
    TEMPORARY
}
