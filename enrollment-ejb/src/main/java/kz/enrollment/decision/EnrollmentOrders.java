package kz.enrollment.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.enrollment.decision.internal.OrderDesk;
import kz.enrollment.decision.internal.StaffSignatures;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;

/** The director's enrolment orders (Rules §1); one order may list many children. */
@Stateless
public class EnrollmentOrders {

    private final OrderDesk desk;
    private final StaffSignatures signatures;

    protected EnrollmentOrders() {
        this(null, null);
    }

    @Inject
    public EnrollmentOrders(OrderDesk desk, StaffSignatures signatures) {
        this.desk = desk;
        this.signatures = signatures;
    }

    /** Admitted children of the director's school that no order names yet, by name. */
    @RolesAllowed(Roles.DIRECTOR)
    public Page<OrderCandidate> candidates(UUID campaignId, int offset, int limit) {
        return desk.candidates(campaignId, offset, limit);
    }

    /**
     * Issues an order for the chosen children without an electronic signature; with one see {@link SignedActs}.
     *
     * @return the order
     * @throws BusinessRuleViolation {@code order.too_early(date)}, {@code order.empty}, {@code order.not_admitted(number)},
     *     {@code decision.signature_required}
     */
    @RolesAllowed(Roles.DIRECTOR)
    public UUID issue(UUID campaignId, List<UUID> applicationIds) {
        signatures.requireNotRequired();
        return desk.issue(campaignId, applicationIds);
    }

    /** Orders of the caller's school, newest first. */
    @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
    public Page<OrderView> orders(int offset, int limit) {
        return desk.orders(offset, limit);
    }
}
