package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.Step;
import kz.enrollment.web.frame.Redirect;

/** Asks before a draft is given up. */
@Named
@RequestScoped
public class AbandonPage {

    private final OpenDraft draft;
    private final Drafts drafts;

    protected AbandonPage() {
        this(null, null);
    }

    @Inject
    public AbandonPage(OpenDraft draft, Drafts drafts) {
        this.draft = draft;
        this.drafts = drafts;
    }

    public void enter() {
        draft.enter(Step.CONSENT);
    }

    public void abandon() {
        drafts.abandon(draft.getId());
        Redirect.to("/cabinet");
    }
}
