package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.access.ParentView;
import kz.enrollment.application.ApplicationSummary;
import kz.enrollment.application.Applications;
import kz.enrollment.application.DraftSummary;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.LivePlaces;
import kz.enrollment.application.LiveStanding;
import kz.enrollment.campaign.CampaignPhase;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;
import kz.enrollment.web.frame.Redirect;

/** The parent's cabinet: drafts to go on with, applications sent, a new one. */
@Named
@RequestScoped
public class CabinetPage {

    private static final int ROWS = 20;

    private final Drafts drafts;
    private final Applications applications;
    private final Campaigns campaigns;
    private final ParentAccounts accounts;
    private final LivePlaces places;
    private final HttpServletRequest request;

    private List<DraftSummary> mine;
    private Page<ApplicationSummary> sent;
    private Map<UUID, LiveStanding> standings;

    protected CabinetPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CabinetPage(
            Drafts drafts,
            Applications applications,
            Campaigns campaigns,
            ParentAccounts accounts,
            LivePlaces places,
            HttpServletRequest request) {
        this.drafts = drafts;
        this.applications = applications;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.places = places;
        this.request = request;
    }

    /** A new draft in the campaign of now, or the one that has no child yet. */
    public void start() {
        CampaignView campaign = campaigns.current().orElseThrow(NotFound::new);
        Redirect.to("/apply/consent?id=" + drafts.start(campaign.id()));
    }

    public ParentView getAccount() {
        return accounts.me();
    }

    public CampaignView getCampaign() {
        return campaigns.current().orElse(null);
    }

    public boolean isStartable() {
        CampaignView campaign = getCampaign();
        return campaign != null && campaign.phase() != CampaignPhase.AFTER;
    }

    public List<DraftSummary> getDrafts() {
        if (mine == null) {
            mine = drafts.mine();
        }
        return mine;
    }

    public String link(DraftSummary draft) {
        return StepPath.of(draft.next(), draft.id());
    }

    public Page<ApplicationSummary> getApplications() {
        if (sent == null) {
            sent = applications.mine(offset(), ROWS);
        }
        return sent;
    }

    /** How a line of the list stands in its queues now. */
    public LiveStanding standing(UUID applicationId) {
        if (standings == null) {
            standings = places.standings(getApplications().rows().stream()
                    .map(ApplicationSummary::id)
                    .toList());
        }
        return standings.get(applicationId);
    }

    private int offset() {
        String offset = request.getParameter("offset");
        return offset != null && offset.matches("[0-9]{1,6}") ? Integer.parseInt(offset) : 0;
    }
}
