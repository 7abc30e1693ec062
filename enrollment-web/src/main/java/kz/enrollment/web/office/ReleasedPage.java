package kz.enrollment.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import kz.enrollment.allocation.CampaignRelease;
import kz.enrollment.allocation.Releases;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.shared.NotFound;

/** How far the release of a campaign is, while it runs and after it. */
@Named
@RequestScoped
public class ReleasedPage {

    @Inject
    private Campaigns campaigns;

    @Inject
    private Releases releases;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private CampaignView campaign;
    private CampaignRelease release;

    public List<CampaignView> getCampaigns() {
        return campaigns.all();
    }

    /** The campaign of the address, else the open one, else the last one. */
    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = getCampaigns().stream()
                    .filter(one -> one.id().toString().equals(request.getParameter("campaign")))
                    .findFirst()
                    .or(campaigns::openOrLast)
                    .orElseThrow(NotFound::new);
        }
        return campaign;
    }

    public CampaignRelease getRelease() {
        if (release == null) {
            release = releases.ofCampaign(getCampaign().id());
        }
        return release;
    }

    /** Whether the date has come. */
    public boolean isDue() {
        return getRelease().releaseAt() != null
                && !clock.instant().isBefore(getRelease().releaseAt());
    }

    /** Whether the system is releasing one stream after another now. */
    public boolean isRunning() {
        return isDue() && getRelease().released() < getRelease().streams();
    }
}
