package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.decision.EnrollmentOrders;
import kz.enrollment.decision.OrderCandidate;
import kz.enrollment.decision.OrderView;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;
import kz.enrollment.web.frame.ListStart;
import kz.enrollment.web.frame.Redirect;

/** Enrolment orders of the school: the director gathers admitted children, officers see what was issued. */
@Named
@RequestScoped
public class OrdersPage {

    private static final int ROWS = 25;

    @Inject
    private EnrollmentOrders enrollmentOrders;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private CampaignView campaign;
    private Page<OrderCandidate> candidates;
    private Page<OrderView> orders;

    public boolean isDirector() {
        return request.isUserInRole(Roles.DIRECTOR);
    }

    public List<CampaignView> getCampaigns() {
        return campaigns.all();
    }

    /** The campaign chosen in the address, else the current one. */
    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = getCampaigns().stream()
                    .filter(one -> one.id().toString().equals(request.getParameter("campaign")))
                    .findFirst()
                    .or(campaigns::current)
                    .orElseThrow(NotFound::new);
        }
        return campaign;
    }

    public boolean isTooEarly() {
        return LocalDate.now(clock).isBefore(getCampaign().orderNotBefore());
    }

    public Page<OrderCandidate> getCandidates() {
        if (candidates == null) {
            candidates = enrollmentOrders.candidates(getCampaign().id(), 0, Page.LARGEST);
        }
        return candidates;
    }

    public Page<OrderView> getOrders() {
        if (orders == null) {
            orders = enrollmentOrders.orders(ListStart.of(request), ROWS);
        }
        return orders;
    }

    public void issue() {
        enrollmentOrders.issue(getCampaign().id(), chosen());
        Redirect.to("/staff/orders?done=issued&campaign=" + getCampaign().id());
    }

    /** The check-boxes are plain ones, so that their list may change between showing and sending. */
    List<UUID> chosen() {
        String[] values = request.getParameterValues("application");
        return Stream.ofNullable(values)
                .flatMap(Arrays::stream)
                .map(OrdersPage::identifier)
                .toList();
    }

    private static UUID identifier(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new NotFound();
        }
    }
}
