package kz.enrollment.signature;

/** Why an electronic signature does not count. */
public enum SignatureProblem {
    /** Not a signature in a form we know, or more than one signer. */
    MALFORMED,
    TOO_LARGE,
    /** What was signed is not what is stored. */
    TAMPERED,
    /** A key that is too short or a digest that is broken. */
    WEAK,
    /** No path to an authority we trust. */
    UNTRUSTED,
    /** Not valid at the time of signing. */
    EXPIRED,
    /** Stamped before there was anything to sign, so it was made for something else. */
    STALE,
    REVOKED,
    /** The authority could not be asked and the policy is not to believe without. */
    REVOCATION_UNKNOWN,
    /** A certificate for log-in signed, or one for signing logs in. */
    WRONG_PURPOSE,
    /** Another person's certificate. */
    WRONG_PERSON,
    /** A person's own certificate where an organisation signs, or the other way round. */
    WRONG_HOLDER,
    /** Another organisation's certificate. */
    WRONG_ORGANISATION
}
