package kz.enrollment.statesystems.internal;

/** Names of the synchronous bus and of the security of its messages (state-systems.md). */
final class Shep {

    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String TYPES = "http://bip.bee.kz/SyncChannel/v10/Types";
    static final String SUCCESS = "SCSS001";
    static final String TOKEN_REFUSED = "ERR_TOKEN";

    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    static final String BASE64 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
    static final String X509V3 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";

    private Shep() {}
}
