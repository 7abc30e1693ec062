package kz.enrollment.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;
import kz.enrollment.verification.internal.DeskList;

/**
 * Undecided cases of the own school with checks that no system can settle, or has not settled although the term is near
 * (Rules §7). That is never the parent's fault: an officer looks, with {@link OfficerDesk#byHand}. With them admitted ones
 * whose parent's key turned out to have been revoked, until the officer has
 * settled it or an order names the child.
 */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
public class HandDesk {

    private final DeskList list;
    private final AuditTrail audit;

    protected HandDesk() {
        this(null, null);
    }

    @Inject
    public HandDesk(DeskList list, AuditTrail audit) {
        this.list = list;
        this.audit = audit;
    }

    /** The first due first; a look at the list is a look at children's data. */
    public Page<DeskRow> page(int offset, int limit) {
        audit.record("HAND_DESK_READ", "SCHOOL", list.school(), "from " + offset);
        return list.page(offset, limit);
    }

    public long count() {
        return list.count();
    }
}
