package kz.enrollment.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.enrollment.campaign.CampaignPhase;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.schoolregistry.DistrictView;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.schoolregistry.SchoolView;
import kz.enrollment.web.frame.Words;

/** What this service is, until when it is open, what to prepare, and whom to call. */
@Named
@RequestScoped
public class StartPage {

    private final Campaigns campaigns;
    private final SchoolRegister schools;
    private final Words words;
    private final Clock clock;
    private final HttpServletRequest request;

    private CampaignView campaign;
    private List<DistrictView> districts;

    protected StartPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public StartPage(
            Campaigns campaigns, SchoolRegister schools, Words words, Clock clock, HttpServletRequest request) {
        this.campaigns = campaigns;
        this.schools = schools;
        this.words = words;
        this.clock = clock;
        this.request = request;
    }

    @PostConstruct
    void load() {
        campaign = campaigns.current().orElse(null);
        districts = schools.districts();
    }

    /** Null in a city that has not set one up yet. */
    public CampaignView getCampaign() {
        return campaign;
    }

    public boolean isOpen() {
        return campaign != null && campaign.phase() == CampaignPhase.OPEN;
    }

    /** Where the campaign stands, in words: how long until it opens or closes, or that it is over. */
    public String getStanding() {
        return switch (campaign.phase()) {
            case BEFORE ->
                words.text("start.before", campaign.opens(), span(Duration.between(clock.instant(), campaign.opens())));
            case OPEN ->
                words.text("start.open", campaign.closes(), span(Duration.between(clock.instant(), campaign.closes())));
            case AFTER -> words.text("start.after", campaign.closes());
        };
    }

    public List<DistrictView> getDistricts() {
        return districts;
    }

    public List<SchoolView> getBoardingSchools() {
        return schools.paperOnly().stream()
                .filter(school -> "BOARDING".equals(school.kind()))
                .toList();
    }

    public boolean isLeft() {
        return request.getParameter("left") != null;
    }

    private String span(Duration duration) {
        return words.span(duration);
    }
}
