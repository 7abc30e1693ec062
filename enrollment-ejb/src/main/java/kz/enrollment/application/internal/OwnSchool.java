package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.NotFound;

/** The caller's school and its streams; those of another school do not exist for it (Rules §8). */
@Dependent
public class OwnSchool {

    private final StaffAccounts staff;
    private final SchoolRegister schools;
    private final Campaigns campaigns;

    @Inject
    public OwnSchool(StaffAccounts staff, SchoolRegister schools, Campaigns campaigns) {
        this.staff = staff;
        this.schools = schools;
        this.campaigns = campaigns;
    }

    UUID id() {
        return staff.me().schoolId();
    }

    UUID me() {
        return staff.me().id();
    }

    CampaignView campaign() {
        return campaigns.current().orElseThrow(NotFound::new);
    }

    List<StreamView> streams() {
        return campaigns
                .current()
                .map(campaign -> schools.ofSchool(campaign.id(), id()))
                .orElse(List.of());
    }

    StreamView stream(UUID streamId) {
        StreamView stream = schools.stream(streamId);
        if (!stream.school().id().equals(id())) {
            throw new NotFound();
        }
        return stream;
    }
}
