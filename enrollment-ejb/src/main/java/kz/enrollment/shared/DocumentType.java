package kz.enrollment.shared;

/** What a parent attaches to an application for grade 1 (Rules §5). */
public enum DocumentType {
    PHOTO,
    FORM_065,
    FORM_052,
    PMPK
}
