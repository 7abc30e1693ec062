package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.application.ConsentProgress;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.Step;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.web.frame.Redirect;

/** The two consents of a draft: the applicant's at the step CONSENT, the child's at the step CHILD. */
@Named
@RequestScoped
public class ConsentPanel {

    /** Tells a page that its reader waits and has not come back to look or change. */
    private static final String WAITING = "waiting";

    private final OpenDraft draft;
    private final Drafts drafts;
    private final HttpServletRequest request;

    protected ConsentPanel() {
        this(null, null, null);
    }

    @Inject
    public ConsentPanel(OpenDraft draft, Drafts drafts, HttpServletRequest request) {
        this.draft = draft;
        this.drafts = drafts;
        this.request = request;
    }

    /** Opens the page of a step; who waits there is led on when the wait was over before the page could be shown. */
    void enter(Step step) {
        if (draft.enter(step) && request.getParameter(WAITING) != null && isOver(step)) {
            Redirect.to(StepPath.after(step, draft.getId()));
        }
    }

    /** @param step CONSENT or CHILD */
    public ConsentState state(Step step) {
        DraftView view = draft.getView();
        return step == Step.CONSENT
                ? ConsentState.of(
                        view.applicantConsent(), view.applicant(), view.stated().mayStateApplicant())
                : ConsentState.of(
                        view.childConsent(), view.childRecord(), view.stated().mayGoOn());
    }

    /** The same without reading the whole draft. */
    ConsentState progress(Step step) {
        ConsentProgress progress = drafts.progress(draft.getId(), step == Step.CHILD);
        return ConsentState.of(progress.consent(), progress.record(), progress.silent());
    }

    /** The address of the waiting page itself. */
    String here(Step step) {
        return StepPath.of(step, draft.getId()) + "&" + WAITING + "=yes";
    }

    public String hereOf(String step) {
        return here(Step.valueOf(step));
    }

    public ConsentState stateOf(String step) {
        return state(Step.valueOf(step));
    }

    public String maskedPhone(String step) {
        ConsentView consent = consent(Step.valueOf(step));
        return consent == null ? draft.getView().account().phone().masked() : consent.maskedPhone();
    }

    /** The register may be silent and the parent go on all the same: a child's consent is enough. */
    public boolean isPast(String step) {
        return draft.isPast(Step.valueOf(step));
    }

    /** Where the waiting page goes when the state has changed. */
    public String next(Step step) {
        return isOver(step) ? StepPath.after(step, draft.getId()) : StepPath.of(step, draft.getId());
    }

    private boolean isOver(Step step) {
        return draft.isPast(step) && state(step) == ConsentState.DONE;
    }

    private ConsentView consent(Step step) {
        return step == Step.CONSENT
                ? draft.getView().applicantConsent()
                : draft.getView().childConsent();
    }
}
