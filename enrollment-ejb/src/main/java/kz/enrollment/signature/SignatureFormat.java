package kz.enrollment.signature;

/** Form of an electronic signature. */
public enum SignatureFormat {
    /** CMS with the content inside. */
    CMS,
    /** CMS beside the content. */
    CMS_DETACHED,
    /** An XML document with its signature inside (XMLDSIG, XAdES). */
    XML
}
