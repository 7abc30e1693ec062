package kz.enrollment.sandbox.pki;

/** What can be wrong with a certificate, to show how it is refused. */
public enum BadCertificate {
    EXPIRED,
    REVOKED,
    /** Made by an authority nobody trusts. */
    STRANGER
}
