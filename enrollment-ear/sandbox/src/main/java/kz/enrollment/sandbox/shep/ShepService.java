package kz.enrollment.sandbox.shep;

/** One state system behind the bus. */
interface ShepService {

    /** The name the bus routes by. */
    String serviceId();

    /**
     * Writes what goes inside {@code data}.
     *
     * @throws Refusal when the system itself says no by the bus's status
     * @throws ShepFault when the request lacks something
     */
    XmlOut.Part answer(ShepRequest request);

    /** The same for somebody the system has never heard of; ordered by a fault. */
    XmlOut.Part answerUnknown();

    /** The answer carries this status and empty data. */
    final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String code;

        Refusal(String code, String message) {
            super(message);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
