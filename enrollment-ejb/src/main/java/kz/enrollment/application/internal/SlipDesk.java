package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.PaperEntry;
import kz.enrollment.application.PaperSlip;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Page;

/** Paper slips of the caller's school. */
@Dependent
public class SlipDesk {

    public List<StreamView> streams() {
        throw new UnsupportedOperationException();
    }

    public CampaignView campaign() {
        throw new UnsupportedOperationException();
    }

    public Page<PaperSlip> open(int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public PaperSlip view(UUID slipId) {
        throw new UnsupportedOperationException();
    }

    public UUID enter(UUID slipId, PaperEntry entry) {
        throw new UnsupportedOperationException();
    }

    public void cancel(UUID slipId, String reason) {
        throw new UnsupportedOperationException();
    }
}
