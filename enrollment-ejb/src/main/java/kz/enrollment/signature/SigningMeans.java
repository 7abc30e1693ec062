package kz.enrollment.signature;

/** Where the key is. */
public enum SigningMeans {
    /** On the computer or a token, reached by NCALayer in the browser. */
    EDS,
    /** In the application eGov Mobile, reached by a QR code or a link. */
    EGOV_QR
}
