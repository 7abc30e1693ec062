package kz.enrollment.sandbox.ncalayer;

/** What is chosen in the program's window: the owner's key, or something that has to be refused. */
public enum Key {
    RSA,
    GOST_512,
    GOST_256,
    /** The key for signing where one for log-in is asked, and the other way round. */
    WRONG_KIND,
    EXPIRED,
    REVOKED,
    /** Of an authority nobody trusts. */
    STRANGER
}
