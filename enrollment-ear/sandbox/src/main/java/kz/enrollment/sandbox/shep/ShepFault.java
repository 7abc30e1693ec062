package kz.enrollment.sandbox.shep;

/** The bus refuses a request; answered as a SOAP fault. */
final class ShepFault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String code;

    ShepFault(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
