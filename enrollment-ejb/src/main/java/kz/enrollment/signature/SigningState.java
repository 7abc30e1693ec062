package kz.enrollment.signature;

/** Where a signing stands. */
public enum SigningState {
    /** Waits for the signature. */
    OPEN,
    /** The signature counts and waits for the act it belongs to. */
    SIGNED,
    /** The signer refused, or left. */
    CANCELED,
    /** Nobody signed in time. */
    EXPIRED,
    /** The act is done; the signature serves no other. */
    USED
}
