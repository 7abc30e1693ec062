package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.campaign.CampaignPhase;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.campaign.WorkingDays;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.shared.WorkingCalendar;

/** When things may be done and are due in a campaign (Rules §1, §2, §6). */
@Dependent
public class Terms {

    private final Campaigns campaigns;
    private final WorkingDays workingDays;
    private final Clock clock;

    @Inject
    public Terms(Campaigns campaigns, WorkingDays workingDays, Clock clock) {
        this.campaigns = campaigns;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    WorkingCalendar calendar() {
        return workingDays.calendar();
    }

    CampaignView campaign(UUID campaignId) {
        return campaigns.require(campaignId);
    }

    CampaignView open(UUID campaignId) {
        return campaigns.requireOpen(campaignId);
    }

    /** @throws BusinessRuleViolation {@code zero.opened(opens)} */
    CampaignView notOpenYet(UUID campaignId) {
        CampaignView campaign = campaigns.require(campaignId);
        if (campaign.phase() != CampaignPhase.BEFORE) {
            throw new BusinessRuleViolation("zero.opened", campaign.opens());
        }
        return campaign;
    }

    /**
     * When unclaimed reservations lapse: so many working days before the release, at its time of the day; without a release
     * by date at the close.
     */
    static Instant lapse(CampaignView campaign, WorkingCalendar calendar) {
        if (campaign.releaseAt() == null) {
            return campaign.closes();
        }
        var release = campaign.releaseAt().atZone(ClockProducer.ALMATY);
        return calendar.minusWorkingDays(
                        release.toLocalDate(), campaign.allocation().reservationsLapseWorkingDays())
                .atTime(release.toLocalTime())
                .atZone(ClockProducer.ALMATY)
                .toInstant();
    }
}
