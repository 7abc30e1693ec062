package kz.enrollment.shared;

/** Whether the registered address lies in the catchment of the stream's school (allocation.md). */
public enum Category {
    /** A child of the catchment. */
    K,
    /** A child from outside, on a free-choice place. */
    O
}
