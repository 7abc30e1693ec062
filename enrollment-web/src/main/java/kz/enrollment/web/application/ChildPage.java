package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.StatedDrafts;
import kz.enrollment.application.Step;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.People;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.web.frame.Redirect;

/** Step 3: the child, from the register's list, and the consent to the child's data. */
@Named
@RequestScoped
public class ChildPage {

    private final OpenDraft draft;
    private final Drafts drafts;
    private final StatedDrafts stated;
    private final People people;
    private final ConsentPanel panel;
    private final HttpServletRequest request;

    private List<ChildView> children;

    protected ChildPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChildPage(
            OpenDraft draft,
            Drafts drafts,
            StatedDrafts stated,
            People people,
            ConsentPanel panel,
            HttpServletRequest request) {
        this.stated = stated;
        this.draft = draft;
        this.drafts = drafts;
        this.people = people;
        this.panel = panel;
        this.request = request;
    }

    public void enter() {
        panel.enter(Step.CHILD);
    }

    public List<ChildView> getChildren() {
        if (children == null) {
            children = people.myChildren();
        }
        return children;
    }

    /** Whether the civil registry is still to tell about the children. */
    public boolean isAwaited() {
        DraftView view = draft.getView();
        return view.stated().applicant()
                || people.awaitsChildren(view.account().id(), view.account().iin());
    }

    /** 1414 is silent: the consent to the child's data comes later. */
    public void goOn() {
        stated.goOn(draft.getId());
        Redirect.to(StepPath.after(Step.CHILD, draft.getId()));
    }

    /** Chooses the child; 1414 sends its second message. */
    public void choose() {
        choose(chosen());
    }

    /** The second message once more, for the child that is chosen. */
    public void ask() {
        choose(draft.getView().child().iin());
    }

    /** Asks the registers once more, after the parent had a record corrected. */
    public void askRegister() {
        people.askAgain(draft.getView().account().iin());
        again();
    }

    public void askChildRegister() {
        people.askAgain(draft.getView().child().iin());
        again();
    }

    private void choose(Iin child) {
        drafts.chooseChild(draft.getId(), child);
        Redirect.to(panel.here(Step.CHILD));
    }

    private Iin chosen() {
        String iin = request.getParameter("child");
        if (iin == null) {
            throw new BusinessRuleViolation("radio.required").at("child");
        }
        try {
            return Iin.of(iin);
        } catch (BusinessRuleViolation tampered) {
            throw new BusinessRuleViolation("child.not_yours").at("child");
        }
    }

    private void again() {
        Redirect.to(StepPath.of(Step.CHILD, draft.getId()));
    }
}
