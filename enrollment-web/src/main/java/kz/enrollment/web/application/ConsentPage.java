package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.Step;
import kz.enrollment.person.People;
import kz.enrollment.web.frame.Redirect;

/** Step 2: consent to the applicant's own data, by SMS from 1414. */
@Named
@RequestScoped
public class ConsentPage {

    private final OpenDraft draft;
    private final Drafts drafts;
    private final People people;
    private final ConsentPanel panel;

    protected ConsentPage() {
        this(null, null, null, null);
    }

    @Inject
    public ConsentPage(OpenDraft draft, Drafts drafts, People people, ConsentPanel panel) {
        this.draft = draft;
        this.drafts = drafts;
        this.people = people;
        this.panel = panel;
    }

    public void enter() {
        panel.enter(Step.CONSENT);
    }

    /** Has 1414 send its message, for the first time or again. */
    public void ask() {
        drafts.requestConsent(draft.getId());
        Redirect.to(panel.here(Step.CONSENT));
    }

    /** Asks the register once more, after the parent had the record corrected. */
    public void askRegister() {
        people.askAgain(draft.getView().account().iin());
        Redirect.to(StepPath.of(Step.CONSENT, draft.getId()));
    }
}
