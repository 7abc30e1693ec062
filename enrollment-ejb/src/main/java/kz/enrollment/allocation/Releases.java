package kz.enrollment.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.allocation.internal.ReleaseDesk;
import kz.enrollment.shared.Roles;

/**
 * The release: from then on places are for all (allocation.md, "The rules"). By the campaign's date the system does it
 * itself; a district may order it for a stream before. It cannot be taken back.
 */
@Stateless
public class Releases {

    private final ReleaseDesk desk;

    protected Releases() {
        this(null);
    }

    @Inject
    public Releases(ReleaseDesk desk) {
        this.desk = desk;
    }

    /** A district reaches its own schools only, other streams are not found. */
    @RolesAllowed({Roles.DISTRICT, Roles.CITY_ADMIN, Roles.AUDITOR})
    public ReleaseView of(UUID streamId) {
        return desk.of(streamId);
    }

    /**
     * Releases a stream and serves its list.
     *
     * @throws kz.enrollment.shared.BusinessRuleViolation {@code release.already}, {@code document.required} at
     *     documentNumber, {@code document.date} at documentDate (none, or in the future), {@code reason.required} at reason
     */
    @RolesAllowed({Roles.DISTRICT, Roles.CITY_ADMIN})
    public ReleaseView order(UUID streamId, ReleaseOrder order) {
        return desk.order(streamId, order);
    }

    @RolesAllowed({Roles.DISTRICT, Roles.CITY_ADMIN, Roles.AUDITOR})
    public CampaignRelease ofCampaign(UUID campaignId) {
        return desk.ofCampaign(campaignId);
    }
}
