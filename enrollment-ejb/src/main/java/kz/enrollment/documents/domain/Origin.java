package kz.enrollment.documents.domain;

/** Where a file came from. */
public enum Origin {
    UPLOADED,
    /** By the school, from papers handed in there. */
    SCANNED,
    HEALTH_BASE,
    PMPK_BASE
}
