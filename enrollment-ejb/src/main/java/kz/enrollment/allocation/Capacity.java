package kz.enrollment.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.allocation.internal.CapacityDesk;
import kz.enrollment.shared.Roles;

/**
 * Adds and removes classes; the places of a stream are the sum of its classes (allocation.md, "Capacity"). A district
 * reaches its own schools only, other streams are not found.
 */
@Stateless
public class Capacity {

    private final CapacityDesk desk;

    protected Capacity() {
        this(null);
    }

    @Inject
    public Capacity(CapacityDesk desk) {
        this.desk = desk;
    }

    @RolesAllowed({Roles.DISTRICT, Roles.CITY_ADMIN, Roles.AUDITOR})
    public CapacityView of(UUID streamId) {
        return desk.of(streamId);
    }

    /**
     * Adds a class and serves the list.
     *
     * @param basis number and date of the decision
     * @throws kz.enrollment.shared.BusinessRuleViolation {@code class.limit(max)} at places, {@code basis.required} at basis
     */
    @RolesAllowed({Roles.DISTRICT, Roles.CITY_ADMIN})
    public CapacityView addClass(UUID streamId, int places, String basis) {
        return desk.addClass(streamId, places, basis);
    }

    /**
     * Removes a class if those who hold places could hold them without it; otherwise nothing changes.
     *
     * @throws kz.enrollment.shared.BusinessRuleViolation {@code places.below_holders(places, catchment, outside, share)},
     *     {@code class.unknown}, {@code basis.required} at basis
     */
    @RolesAllowed({Roles.DISTRICT, Roles.CITY_ADMIN})
    public CapacityView removeClass(UUID streamId, int classNumber, String basis) {
        return desk.removeClass(streamId, classNumber, basis);
    }
}
