package kz.enrollment.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.allocation.Capacity;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.schoolregistry.ClassSetView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.web.frame.PreviewedForm;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.staff.FormErrors;

/** A class is taken away from a stream, if those who hold places can hold them without it. */
@Named
@RequestScoped
public class RemoveClassPage extends PreviewedForm {

    private static final String FIELD = "number";

    @Inject
    private ShownStream shown;

    @Inject
    private Capacity capacity;

    private String number;
    private String basis;

    protected RemoveClassPage() {}

    @Inject
    public RemoveClassPage(HttpServletRequest request) {
        super(request);
        String sent = request.getParameter(FIELD);
        number = sent == null ? request.getParameter("class") : sent;
        basis = request.getParameter("basis");
    }

    /** The class chosen, or null. */
    public ClassSetView getChosen() {
        return shown.getView().classes().stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst()
                .orElse(null);
    }

    public PlacesView getBefore() {
        return shown.getView().places();
    }

    public PlacesView getAfter() {
        return getBefore().withPlaces(getBefore().places() - getChosen().places());
    }

    /** Asks for the class together with the basis, so that everything missing is told at once. */
    public void checkChosen() {
        if (getChosen() == null) {
            FormErrors.add(FIELD, "class.remove.required");
        }
    }

    /** @throws BusinessRuleViolation {@code places.below_holders} already here, before anything is confirmed */
    public void preview() {
        PlacesView after = getAfter();
        if (!after.fits()) {
            throw new BusinessRuleViolation(
                            "places.below_holders", after.places(), after.catchment(), after.outside(), after.share())
                    .at(FIELD);
        }
        show();
    }

    public void remove() {
        edit();
        try {
            capacity.removeClass(shown.getId(), getChosen().number(), basis);
        } catch (BusinessRuleViolation refused) {
            throw refused.field() == null ? refused.at(FIELD) : refused;
        }
        Redirect.to(shown.address("removed"));
    }

    @Override
    public boolean isPreviewed() {
        return super.isPreviewed() && getChosen() != null;
    }

    public String getNumber() {
        return number;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
