package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.decision.Decisions;
import kz.enrollment.decision.Refusal;
import kz.enrollment.verification.OfficerDesk;
import kz.enrollment.web.frame.Redirect;

/** A reasoned refusal: ground and facts are written, looked at as the parent will read them, then confirmed. */
@Named
@RequestScoped
public class RefusePage {

    @Inject
    private ShownCase shown;

    @Inject
    private OfficerDesk desk;

    @Inject
    private Decisions decisions;

    private ApplicationView application;
    private boolean previewed;
    private String ground;
    private String factsKk;
    private String factsRu;

    protected RefusePage() {}

    @Inject
    public RefusePage(HttpServletRequest request) {
        previewed = request.getParameter("previewed") != null;
        ground = request.getParameter("ground");
        factsKk = request.getParameter("factsKk");
        factsRu = request.getParameter("factsRu");
    }

    public ApplicationView getApplication() {
        if (application == null) {
            application = desk.open(shown.getId()).application();
        }
        return application;
    }

    /** There is nothing to refuse any more in a decided case. */
    public void enter() {
        if (getApplication().status() != ApplicationStatus.SUBMITTED) {
            Redirect.to("/staff/case?id=" + shown.getId());
        }
    }

    public int getVersion() {
        return shown.isPosted() ? shown.getVersion() : getApplication().version();
    }

    /** Asks for the ground together with the other fields, so that everything missing is told at once. */
    public void checkGround() {
        if (getGround() == null) {
            FormErrors.add("ground", "refuse.ground.required");
        }
    }

    public void preview() {
        previewed = true;
    }

    public void edit() {
        previewed = false;
    }

    public void refuse() {
        Refusal refusal = new Refusal(Integer.parseInt(getGround()), factsKk, factsRu);
        decisions.refuse(shown.getId(), shown.getVersion(), refusal);
        Redirect.to("/staff/case?done=refused&id=" + shown.getId());
    }

    /** Whether the text is shown as the parent will read it; the form then only carries it along. */
    public boolean isPreviewed() {
        return previewed && getGround() != null;
    }

    /** {@code 1} to {@code 3}, or null. */
    public String getGround() {
        return ground != null && ground.matches("[1-3]") ? ground : null;
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
