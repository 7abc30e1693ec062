package kz.enrollment.allocation;

/** How a child stands in the queue of a stream. */
public enum ClaimState {
    /** It holds a place. */
    HOLDING,
    /** It is on the list. */
    WAITING,
    /** There was no place and it does not wait. */
    WITHOUT,
    /** It gave its place back or left the list. */
    ENDED
}
