package kz.enrollment.documents.domain;

/** Where a file came from. */
public enum Origin {
    UPLOADED,
    HEALTH_BASE,
    PMPK_BASE
}
