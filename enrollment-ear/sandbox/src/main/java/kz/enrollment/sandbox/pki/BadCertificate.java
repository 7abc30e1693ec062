package kz.enrollment.sandbox.pki;

/** What can be wrong with a certificate, to show how it is refused. */
public enum BadCertificate {
    EXPIRED,
    REVOKED,
    /** Broken digest in its signatures. */
    SHA1,
    /** Key too short. */
    SHORT_KEY,
    /** Made by an authority nobody trusts. */
    STRANGER
}
