package kz.enrollment.documents.domain;

/** What a base said. */
public enum SearchStatus {
    ASKED,
    FOUND,
    NOT_FOUND,
    /** Silent so far; it is asked again. */
    NO_ANSWER
}
