package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.WishStanding;
import kz.enrollment.decision.Decisions;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.decision.IssuedView;
import kz.enrollment.verification.CaseView;
import kz.enrollment.verification.OfficerDesk;
import kz.enrollment.web.frame.Redirect;

/** One case: what the parent stated, what the checks found, and the decision. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    private ShownCase shown;

    @Inject
    private OfficerDesk desk;

    @Inject
    private Decisions decisions;

    @Inject
    private IssuedDocuments issuedDocuments;

    private CaseView view;
    private List<IssuedView> issued;

    /** Reads once a request: every reading of a child's case is written to the audit trail. */
    public CaseView getView() {
        if (view == null) {
            view = desk.open(shown.getId());
        }
        return view;
    }

    public ApplicationView getApplication() {
        return getView().application();
    }

    public List<IssuedView> getIssued() {
        if (issued == null) {
            issued = issuedDocuments.ofApplication(shown.getId());
        }
        return issued;
    }

    public boolean isOpen() {
        return getApplication().status() == ApplicationStatus.SUBMITTED;
    }

    /** How the child stands in the queue of this school. */
    public WishStanding getWish() {
        return OwnWish.of(getApplication());
    }

    /** Whether the category may be put right: while the case is open, in a stream that has a catchment. */
    public boolean isCorrectable() {
        return isOpen()
                && getWish() != null
                && !"NONE".equals(getWish().now().places().rule());
    }

    public RemainingTime getLeft() {
        return RemainingTime.of(getView().workingTimeLeft());
    }

    public void admit() {
        decisions.admit(shown.getId(), shown.getVersion());
        Redirect.to("/staff/case?done=admitted&id=" + shown.getId());
    }
}
