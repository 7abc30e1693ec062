package kz.enrollment.sandbox.fault;

/** How a system can misbehave on demand. Not every system can do everything: what makes no sense for it is answered well. */
public enum Fault {
    DELAY,
    SOAP_FAULT,
    HTTP_500,
    MALFORMED,
    EMPTY,
    RESET,
    NOT_FOUND,
    /** Everything is right but the signature. */
    WRONG_SIGNATURE,
    /** Some of the data that belongs there is missing. */
    PARTIAL,
    /** Too much at once: come again later. */
    THROTTLED,
    NONE
}
