package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.Step;
import kz.enrollment.application.WishView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.web.frame.Redirect;

/** Step 5, second half: the chosen schools in their order, and what shall happen when none of them has a place. */
@Named
@RequestScoped
public class WishesPage {

    private static final String CHOICE = "keepWaiting";
    private static final String WAIT = "wait";
    private static final String REFUSE = "refuse";
    private static final int MOST = 3;

    private final OpenDraft draft;
    private final Drafts drafts;
    private final HttpServletRequest request;

    protected WishesPage() {
        this(null, null, null);
    }

    @Inject
    public WishesPage(OpenDraft draft, Drafts drafts, HttpServletRequest request) {
        this.draft = draft;
        this.drafts = drafts;
        this.request = request;
    }

    /** Who has not chosen the first school yet is led to its page. */
    public void enter() {
        draft.enter(Step.DOCUMENTS);
    }

    public List<WishView> getWishes() {
        return draft.getView().wishes();
    }

    public boolean isRoomForMore() {
        return getWishes().size() < MOST;
    }

    /** The radio button that is on. */
    public String getStored() {
        return draft.getView().keepWaiting() ? WAIT : REFUSE;
    }

    public void raise() {
        drafts.raiseWish(draft.getId(), pressed());
        again();
    }

    public void remove() {
        drafts.removeWish(draft.getId(), pressed());
        again();
    }

    public void proceed() {
        String choice = request.getParameter(CHOICE);
        if (!WAIT.equals(choice) && !REFUSE.equals(choice)) {
            throw new BusinessRuleViolation("radio.required").at(CHOICE);
        }
        drafts.keepWaiting(draft.getId(), WAIT.equals(choice));
        draft.leave(Step.SCHOOL);
    }

    /** The stream whose button was pressed; the page may be older than the order of the wishes. */
    private UUID pressed() {
        return RequestedId.of(request, "stream");
    }

    private void again() {
        Redirect.to(StepPath.wishes(draft.getId()));
    }
}
