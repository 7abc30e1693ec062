package kz.enrollment.application;

/** What became of a place reserved for a pupil of the zero class (Rules §6). */
public enum PupilStatus {
    /** The place is reserved and waits for the parent's statement. */
    LISTED,
    /** The parent's statement came: the child is admitted. */
    ADMITTED,
    /** The family applied by itself and took the reserved place with it, or got another one. */
    APPLIED,
    /** The school took the pupil off the list. */
    STRUCK,
    /** Nobody claimed it in time. */
    LAPSED
}
