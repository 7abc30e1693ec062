package kz.enrollment.allocation.domain;

/** What can happen to a stream's places or list; never the reason for it. */
public enum LedgerEvent {
    OPENED,
    CAPACITY,
    RESERVED,
    HELD,
    WAITING,
    NO_PLACE,
    FREED,
    SERVED,
    LEFT_LIST,
    CORRECTED,
    RELEASED
}
