package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.CategoryCorrections;
import kz.enrollment.application.WishStanding;
import kz.enrollment.shared.Category;
import kz.enrollment.verification.OfficerDesk;
import kz.enrollment.web.frame.Redirect;

/** The category of a child is put right: what it means for the place is told before it is done. */
@Named
@RequestScoped
public class CorrectPage {

    @Inject
    private ShownCase shown;

    @Inject
    private OfficerDesk desk;

    @Inject
    private CategoryCorrections corrections;

    private ApplicationView application;
    private String reason;

    public ApplicationView getApplication() {
        if (application == null) {
            application = desk.open(shown.getId()).application();
        }
        return application;
    }

    /** There is nothing to correct any more in a decided case. */
    public void enter() {
        if (getApplication().status() != ApplicationStatus.SUBMITTED) {
            Redirect.to("/staff/case?id=" + shown.getId());
        }
    }

    public int getVersion() {
        return shown.isPosted() ? shown.getVersion() : getApplication().version();
    }

    public WishStanding getWish() {
        return OwnWish.of(getApplication());
    }

    public Category getBefore() {
        return getApplication().category();
    }

    /** There are two categories only. */
    public Category getAfter() {
        return getBefore() == Category.K ? Category.O : Category.K;
    }

    /** Key of what happens to the place: new category and how the child stands now. */
    public String getConsequence() {
        String standing = getApplication().placeHeld()
                ? "held"
                : getWish() != null && getWish().now().waiting() ? "waiting" : "without";
        return getAfter() + "." + standing;
    }

    public void correct() {
        corrections.correct(shown.getId(), shown.getVersion(), getAfter(), reason);
        Redirect.to("/staff/case?done=corrected&id=" + shown.getId());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
