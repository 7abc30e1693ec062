package kz.enrollment.sandbox.fault;

/** How a state system can misbehave on demand. */
public enum Fault {
    DELAY,
    SOAP_FAULT,
    HTTP_500,
    MALFORMED,
    EMPTY,
    RESET,
    NOT_FOUND,
    NONE
}
