package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.WishStanding;
import kz.enrollment.decision.Decisions;
import kz.enrollment.decision.Refusal;
import kz.enrollment.shared.Language;
import kz.enrollment.verification.OfficerDesk;
import kz.enrollment.web.frame.PreviewedForm;
import kz.enrollment.web.frame.Redirect;

/** A reasoned refusal of an undecided case: written (for lack of places, the facts are there), looked at, confirmed. */
@Named
@RequestScoped
public class RefusePage extends PreviewedForm {

    @Inject
    private ShownCase shown;

    @Inject
    private OfficerDesk desk;

    @Inject
    private Decisions decisions;

    private ApplicationView application;
    private String ground;
    private String factsKk;
    private String factsRu;

    protected RefusePage() {}

    @Inject
    public RefusePage(HttpServletRequest request) {
        super(request);
        String sent = request.getParameter("ground");
        ground = sent != null && sent.matches("[1-3]") ? sent : null;
        factsKk = request.getParameter("factsKk");
        factsRu = request.getParameter("factsRu");
    }

    public ApplicationView getApplication() {
        if (application == null) {
            application = desk.open(shown.getId()).application();
        }
        return application;
    }

    public void enter() {
        if (getApplication().status() != ApplicationStatus.SUBMITTED) {
            Redirect.to("/staff/case?id=" + shown.getId());
        }
        fill();
    }

    public WishStanding getWish() {
        return OwnWish.of(getApplication());
    }

    public boolean isForLackOfPlaces() {
        return LackOfPlaces.GROUND.equals(ground) && LackOfPlaces.isIn(getApplication());
    }

    public int getVersion() {
        return shown.isPosted() ? shown.getVersion() : getApplication().version();
    }

    public void checkGround() {
        if (ground == null) {
            FormErrors.add("ground", "refuse.ground.required");
        }
    }

    public void preview() {
        fill();
        show();
    }

    private void fill() {
        if (isForLackOfPlaces()) {
            factsKk = LackOfPlaces.unless(factsKk, Language.KK, getApplication());
            factsRu = LackOfPlaces.unless(factsRu, Language.RU, getApplication());
        }
    }

    public void refuse() {
        decisions.refuse(shown.getId(), shown.getVersion(), new Refusal(Integer.parseInt(ground), factsKk, factsRu));
        Redirect.to("/staff/case?done=refused&id=" + shown.getId());
    }

    @Override
    public boolean isPreviewed() {
        return super.isPreviewed() && ground != null;
    }

    public String getGround() {
        return ground;
    }

    public String getFactsKk() {
        return factsKk;
    }

    public void setFactsKk(String factsKk) {
        this.factsKk = factsKk;
    }

    public String getFactsRu() {
        return factsRu;
    }

    public void setFactsRu(String factsRu) {
        this.factsRu = factsRu;
    }
}
