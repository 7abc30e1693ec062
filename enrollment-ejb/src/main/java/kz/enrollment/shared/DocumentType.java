package kz.enrollment.shared;

/** The files of an application for grade 1 (Rules §5). */
public enum DocumentType {
    PHOTO,
    FORM_065,
    FORM_052,
    PMPK,
    /** The statement signed on paper; only schools store it (Rules §6). */
    STATEMENT_SCAN
}
