package kz.enrollment.decision;

/** The papers the system issues. */
public enum DocumentKind {
    RECEIPT,
    ADMISSION,
    REFUSAL,
    ORDER
}
