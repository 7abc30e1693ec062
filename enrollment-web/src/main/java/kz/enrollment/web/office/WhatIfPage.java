package kz.enrollment.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.allocation.StaffStream;
import kz.enrollment.allocation.StaffStreams;
import kz.enrollment.allocation.WhatIf;
import kz.enrollment.allocation.WhatIfSettings;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.shared.NotFound;
import kz.enrollment.web.office.Comparison.Range;

/** Tries settings out on a stream's own filings or on a file, without touching anything. */
@Named
@RequestScoped
public class WhatIfPage {

    @Inject
    private WhatIf whatIf;

    @Inject
    private StaffStreams streams;

    @Inject
    private Campaigns campaigns;

    private HttpServletRequest request;
    private StaffStream stream;
    private Comparison comparison;
    private String places;
    private String rule;

    protected WhatIfPage() {}

    @Inject
    public WhatIfPage(HttpServletRequest request) {
        this.request = request;
    }

    /** The stream of the address, null when there is none or a file was sent to be compared instead. */
    public StaffStream getStream() {
        boolean uploaded = "POST".equals(request.getMethod());
        if (stream == null && !uploaded && request.getParameter("stream") != null) {
            stream = streams.of(Identifier.of(request.getParameter("stream")));
        }
        return stream;
    }

    /** Boarding and special schools have neither rule. */
    public boolean isWithoutRule() {
        return getStream() != null && "NONE".equals(getStream().places().rule());
    }

    /** Null before there is anything to compare. */
    public Comparison getComparison() {
        if (comparison == null && getStream() != null && !isWithoutRule()) {
            PlacesView now = getStream().places();
            WhatIfSettings settings = new WhatIfSettings(now.rule(), now.places(), now.released());
            comparison =
                    Comparison.of(whatIf, whatIf.ofStream(getStream().stream().id()), new Range(settings, getStep()));
        }
        return comparison;
    }

    /** By how many places more and fewer: the campaign's largest class. */
    public int getStep() {
        return campaigns.classLimit(
                getStream() == null
                        ? campaigns.openOrLast().map(CampaignView::id).orElseThrow(NotFound::new)
                        : getStream().stream().campaignId());
    }

    /** Compares what a file says; the file is kept nowhere. */
    public void upload() {
        WhatIfSettings settings = new WhatIfSettings(getRule(), Figure.of(getPlaces()), false);
        comparison = Comparison.of(whatIf, FilingFile.read(request, "file"), new Range(settings, getStep()));
    }

    public String getPlaces() {
        return places == null ? "100" : places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    /** {@code N} or {@code T}; the rule of now until another is chosen. */
    public String getRule() {
        String sent = request.getParameter("rule");
        if (rule == null) {
            rule = sent != null
                    ? sent
                    : campaigns
                            .openOrLast()
                            .map(campaign -> campaign.allocation().rule())
                            .orElse("N");
        }
        return rule;
    }
}
