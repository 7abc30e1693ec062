package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.Submissions;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;

/** The instant receipt: number, time, what each wish got and why, term. */
@Named
@RequestScoped
public class ReceiptPage {

    private final Submissions submissions;
    private final Campaigns campaigns;
    private final HttpServletRequest request;

    private ReceiptView receipt;

    protected ReceiptPage() {
        this(null, null, null);
    }

    @Inject
    public ReceiptPage(Submissions submissions, Campaigns campaigns, HttpServletRequest request) {
        this.submissions = submissions;
        this.campaigns = campaigns;
        this.request = request;
    }

    public void enter() {
        receipt = submissions.receipt(RequestedId.of(request, "id"));
    }

    public ReceiptView getReceipt() {
        return receipt;
    }

    /** Whether the child went on a list, because there was no place. */
    public boolean isWaiting() {
        return receipt.wishes().stream().anyMatch(wish -> wish.atSubmission().state() == ClaimState.WAITING);
    }

    public CampaignView getCampaign() {
        return campaigns.require(receipt.stream().campaignId());
    }
}
