package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.Step;
import kz.enrollment.application.Submissions;
import kz.enrollment.campaign.CampaignPhase;
import kz.enrollment.web.frame.Redirect;

/** Step 7, first half: everything on one screen, the two confirmations, and the choice what to sign with. */
@Named
@RequestScoped
public class CheckPage {

    private final OpenDraft draft;
    private final Drafts drafts;
    private final Submissions submissions;

    private boolean truth;
    private boolean dataUse;

    protected CheckPage() {
        this(null, null, null);
    }

    @Inject
    public CheckPage(OpenDraft draft, Drafts drafts, Submissions submissions) {
        this.draft = draft;
        this.drafts = drafts;
        this.submissions = submissions;
    }

    public void enter() {
        if (draft.enter(Step.CHECK)) {
            DraftView stored = draft.getView();
            truth = stored.truthConfirmed();
            dataUse = stored.dataUseConfirmed();
        }
    }

    public void requestCode() {
        drafts.confirm(draft.getId(), truth, dataUse);
        CodeTicket ticket = submissions.requestSignature(draft.getId());
        Redirect.to(SignPage.address(draft.getId(), ticket.id()));
    }

    public void signWithEds() {
        goOn(SignEdsPage.address(draft.getId()));
    }

    public void signWithQr() {
        goOn("/apply/sign-qr?id=" + draft.getId());
    }

    /** What is missing is told here, beside what it is about. */
    private void goOn(String page) {
        drafts.confirm(draft.getId(), truth, dataUse);
        submissions.requireSignable(draft.getId());
        Redirect.to(page);
    }

    /** A draft may be prepared before the opening; then it waits. */
    public boolean isOpen() {
        return draft.getView().campaign().phase() == CampaignPhase.OPEN;
    }

    public boolean isTruth() {
        return truth;
    }

    public void setTruth(boolean truth) {
        this.truth = truth;
    }

    public boolean isDataUse() {
        return dataUse;
    }

    public void setDataUse(boolean dataUse) {
        this.dataUse = dataUse;
    }
}
