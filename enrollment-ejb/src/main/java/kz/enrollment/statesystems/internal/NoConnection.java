package kz.enrollment.statesystems.internal;

import kz.enrollment.statesystems.RegistryUnavailable;

/** The connection was refused or broke: the only failure where asking again at once may help. */
class NoConnection extends RegistryUnavailable {

    private static final long serialVersionUID = 1L;

    NoConnection(String system, Reason reason, Throwable cause) {
        super(system, reason, cause);
    }
}
