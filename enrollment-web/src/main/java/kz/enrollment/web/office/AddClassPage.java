package kz.enrollment.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.allocation.Capacity;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.web.frame.PreviewedForm;
import kz.enrollment.web.frame.Redirect;

/** Another class of a stream: places and basis are written, the figures looked at, then confirmed. */
@Named
@RequestScoped
public class AddClassPage extends PreviewedForm {

    @Inject
    private ShownStream shown;

    @Inject
    private Capacity capacity;

    @Inject
    private Campaigns campaigns;

    private String places;
    private String basis;

    protected AddClassPage() {}

    @Inject
    public AddClassPage(HttpServletRequest request) {
        super(request);
        places = request.getParameter("places");
        basis = request.getParameter("basis");
    }

    /** The most children the campaign lets into a class. */
    public int getLimit() {
        return campaigns.classLimit(shown.getView().stream().campaignId());
    }

    public PlacesView getBefore() {
        return shown.getView().places();
    }

    public PlacesView getAfter() {
        return getBefore().withPlaces(getBefore().places() + number());
    }

    /** @throws BusinessRuleViolation {@code class.limit(max)} already here, before the figures are shown */
    public void preview() {
        if (number() < 1 || number() > getLimit()) {
            throw new BusinessRuleViolation("class.limit", getLimit()).at("places");
        }
        show();
    }

    public void add() {
        // What is refused now is shown in the form again, beside its field.
        edit();
        capacity.addClass(shown.getId(), number(), basis);
        Redirect.to(shown.address("added"));
    }

    /** A class is as large as it may be, unless somebody says otherwise. */
    public String getPlaces() {
        return places == null ? String.valueOf(getLimit()) : places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    private int number() {
        return Figure.of(getPlaces());
    }
}
