package kz.enrollment.statesystems.internal;

/** Names of the synchronous bus (state-systems.md). */
final class Shep {

    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String TYPES = "http://bip.bee.kz/SyncChannel/v10/Types";
    static final String SUCCESS = "SCSS001";
    static final String TOKEN_REFUSED = "ERR_TOKEN";

    private Shep() {}
}
