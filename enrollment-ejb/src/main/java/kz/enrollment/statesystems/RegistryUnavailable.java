package kz.enrollment.statesystems;

import jakarta.ejb.ApplicationException;

/**
 * A state system did not give a usable answer. That is never the parent's fault: whoever calls notes it and asks again
 * later. It does not roll anything back, since nobody calls a register inside a transaction.
 */
@ApplicationException(rollback = false)
public class RegistryUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as it can be told from outside. */
    public enum Reason {
        /** No connection or no whole answer in time. */
        TIMEOUT,
        /** The bus or the system answered with a fault or a failure status. */
        FAULT,
        /** The connection broke or the answer was not one of the protocol. */
        HTTP,
        /** The answer is not what the format says. */
        MALFORMED,
        /** The answer has no content. */
        EMPTY,
        /** The answer is not signed as the bus signs, so nothing in it counts. */
        SIGNATURE,
        /** The system has failed so often that it is left in peace for a while. */
        CIRCUIT_OPEN,
        /** As many questions as may are waiting for the system already. */
        BUSY
    }

    private final String system;
    private final Reason reason;

    public RegistryUnavailable(String system, Reason reason) {
        this(system, reason, null);
    }

    public RegistryUnavailable(String system, Reason reason, Throwable cause) {
        super(system + ' ' + reason, cause);
        this.system = system;
        this.reason = reason;
    }

    /** The service that was asked, e.g. {@code KDP_SERVICE}. */
    public String system() {
        return system;
    }

    public Reason reason() {
        return reason;
    }

    /** The reason as a short text for evidence and task rows. */
    public String reasonCode() {
        return reason.name();
    }
}
