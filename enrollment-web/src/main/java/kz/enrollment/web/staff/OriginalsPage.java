package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.verification.CaseView;
import kz.enrollment.verification.CheckView;
import kz.enrollment.verification.OfficerDesk;
import kz.enrollment.web.frame.Redirect;

/** Settles at once what an officer checks on the originals of an application on paper. */
@Named
@RequestScoped
public class OriginalsPage {

    @Inject
    private ShownCase shown;

    @Inject
    private OfficerDesk desk;

    private CaseView view;
    private String note;

    public ApplicationView getApplication() {
        return view().application();
    }

    public List<CheckView> getChecks() {
        return view().checks().stream().filter(CheckView::awaitsOriginals).toList();
    }

    /** There is nothing to settle any more in a decided case, or when all is settled. */
    public void enter() {
        if (!view().awaitsOriginals()) {
            Redirect.to("/staff/case?id=" + shown.getId());
        }
    }

    public void save() {
        desk.originalsSeen(shown.getId(), note);
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
