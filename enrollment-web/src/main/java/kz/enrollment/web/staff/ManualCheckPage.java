package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.shared.NotFound;
import kz.enrollment.verification.CaseView;
import kz.enrollment.verification.CheckView;
import kz.enrollment.verification.OfficerDesk;
import kz.enrollment.web.frame.Redirect;

/** One check, made by hand: what the officer found out and from what. */
@Named
@RequestScoped
public class ManualCheckPage {

    @Inject
    private ShownCase shown;

    @Inject
    private OfficerDesk desk;

    @Inject
    private HttpServletRequest request;

    private CaseView view;
    private String note;

    public ApplicationView getApplication() {
        return view().application();
    }

    /** @throws NotFound when the case has no such check */
    public CheckView getCheck() {
        return view().checks().stream()
                .filter(check -> check.kind().equals(request.getParameter("kind")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** There is nothing to check any more in a decided case, but for a signature that turned out not to count. */
    public void enter() {
        if (getApplication().status() != ApplicationStatus.SUBMITTED && !view().isSettleable(getCheck())) {
            Redirect.to("/staff/case?id=" + shown.getId());
        }
    }

    /** Asks for the result together with the note, so that everything missing is told at once. */
    public void checkResult() {
        if (request.getParameter("passed") == null) {
            FormErrors.add("passed", "check.byHand.required");
        }
    }

    public void save() {
        boolean passed = Boolean.parseBoolean(request.getParameter("passed"));
        desk.byHand(shown.getId(), getCheck().kind(), passed, note);
        Redirect.to("/staff/case?done=checked&id=" + shown.getId());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    private CaseView view() {
        if (view == null) {
            view = desk.open(shown.getId());
        }
        return view;
    }
}
