package kz.enrollment.application;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.enrollment.application.internal.OwnTrail;
import kz.enrollment.application.internal.StateLog;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;

/** Who had access to the data of the parent who is logged in, and of the parent's children (Rules §8). */
@Stateless
@RolesAllowed(Roles.PARENT)
public class AccessHistory {

    private final OwnTrail trail;
    private final StateLog log;

    protected AccessHistory() {
        this(null, null);
    }

    @Inject
    public AccessHistory(OwnTrail trail, StateLog log) {
        this.trail = trail;
        this.log = log;
    }

    /**
     * In this system, the newest first. Looks at whole lists are recorded for the school and not here.
     *
     * @param others only what others did
     */
    public Page<AccessEntry> here(boolean others, int offset, int limit) {
        return trail.page(others, offset, limit);
    }

    /**
     * In the state's registers, the newest first; asked outside any transaction.
     *
     * @param subject the parent or one of the parent's children
     * @throws kz.enrollment.shared.NotFound for anybody else
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public StateReadings ofState(Iin subject, LocalDate from, LocalDate to) {
        return log.readings(subject, from, to);
    }
}
