package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.allocation.StaffStream;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.schoolregistry.SchoolSearch;
import kz.enrollment.schoolregistry.StreamRegister;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;

/** The streams an education department reaches: a district's are those of its schools, the city's are all. */
@Dependent
public class StreamDesk {

    private final StaffAccounts staff;
    private final StreamRegister register;
    private final Campaigns campaigns;
    private final PlacesReading places;

    @Inject
    public StreamDesk(StaffAccounts staff, StreamRegister register, Campaigns campaigns, PlacesReading places) {
        this.staff = staff;
        this.register = register;
        this.campaigns = campaigns;
        this.places = places;
    }

    /** The stream if the caller reaches it, else as if there were none. */
    StreamView require(UUID streamId) {
        return register.reached(streamId, staff.me().districtCode()).orElseThrow(NotFound::new);
    }

    public StaffStream of(UUID streamId) {
        return new StaffStream(require(streamId), places.of(streamId));
    }

    public Page<StaffStream> page(String text, int offset, int limit) {
        UUID campaign = campaigns.openOrLast().map(CampaignView::id).orElseThrow(NotFound::new);
        Page<StreamView> page =
                register.reached(new SchoolSearch(campaign, staff.me().districtCode(), text, null), offset, limit);
        List<UUID> ids = page.rows().stream().map(StreamView::id).toList();
        Map<UUID, PlacesView> states = places.of(ids);
        return page.map(stream -> new StaffStream(stream, states.get(stream.id())));
    }
}
