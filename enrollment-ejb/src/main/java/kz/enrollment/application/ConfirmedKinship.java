package kz.enrollment.application;

import java.util.UUID;

/** Told by the verification: whose child it is has been settled, by a register or by an officer's hand. */
public interface ConfirmedKinship {

    /** Asked within the transaction of the use case. */
    boolean isConfirmed(UUID applicationId);
}
