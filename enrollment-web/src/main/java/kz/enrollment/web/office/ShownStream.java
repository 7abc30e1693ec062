package kz.enrollment.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.enrollment.allocation.Capacity;
import kz.enrollment.allocation.CapacityView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.shared.NotFound;

/** The stream a page is about, by the address; read once a request. */
@Named
@RequestScoped
public class ShownStream {

    private final HttpServletRequest request;
    private final Capacity capacity;
    private final Campaigns campaigns;

    private CapacityView view;

    protected ShownStream() {
        this(null, null, null);
    }

    @Inject
    public ShownStream(HttpServletRequest request, Capacity capacity, Campaigns campaigns) {
        this.request = request;
        this.capacity = capacity;
        this.campaigns = campaigns;
    }

    /** @throws NotFound when the address names no stream */
    public UUID getId() {
        return Identifier.of(request.getParameter("id"));
    }

    /** @throws NotFound when it is no stream of the caller's district */
    public CapacityView getView() {
        if (view == null) {
            view = capacity.of(getId());
        }
        return view;
    }

    /** How the stream is called on the public pages, {@code ALM26-123K}. */
    public String getPublicId() {
        return campaigns.require(getView().stream().campaignId()).code() + "-"
                + getView().stream().code();
    }

    public String address(String done) {
        return "/staff/places/stream?id=" + getId() + "&done=" + done;
    }
}
