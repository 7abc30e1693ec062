package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import kz.enrollment.allocation.CampaignRelease;
import kz.enrollment.allocation.ReleaseOrder;
import kz.enrollment.allocation.ReleaseView;

/** Releases. */
@Dependent
public class ReleaseDesk {
    public ReleaseView of(UUID id) {
        throw new UnsupportedOperationException();
    }

    public ReleaseView order(UUID id, ReleaseOrder order) {
        throw new UnsupportedOperationException();
    }

    public CampaignRelease ofCampaign(UUID id) {
        throw new UnsupportedOperationException();
    }
}
