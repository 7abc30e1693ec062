package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.Step;
import kz.enrollment.application.Submissions;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.signature.QrPanel;

/** Step 7, second half, by phone: eGov Mobile signs what is shown, and the application is sent. */
@Named
@RequestScoped
public class SignQrPage {

    private final OpenDraft draft;
    private final Drafts drafts;
    private final Submissions submissions;
    private final QrPanel panel;

    protected SignQrPage() {
        this(null, null, null, null);
    }

    @Inject
    public SignQrPage(OpenDraft draft, Drafts drafts, Submissions submissions, QrPanel panel) {
        this.draft = draft;
        this.drafts = drafts;
        this.submissions = submissions;
        this.panel = panel;
    }

    /** What is sent already leads to its receipt; what was not asked for yet is asked for. */
    public void enter() {
        if (!draft.enter(Step.CHECK) || panel.isBegun()) {
            return;
        }
        try {
            renew();
        } catch (BusinessRuleViolation notYet) {
            // The page before says what is missing: a confirmation, or the opening of the campaign.
            Redirect.to(StepPath.of(Step.CHECK, draft.getId()));
        }
    }

    public void renew() {
        Redirect.to(panel.begin(
                submissions.openSigning(draft.getId(), SigningMeans.EGOV_QR, SignatureFormat.CMS),
                "/apply/sign-qr?id=" + draft.getId()));
    }

    public void signed() {
        ReceiptView receipt =
                submissions.submitSigned(draft.getId(), panel.requireSigned().id());
        Redirect.to("/apply/receipt?id=" + receipt.applicationId());
    }

    public void leave() {
        panel.cancel();
        Redirect.to(StepPath.of(Step.CHECK, draft.getId()));
    }

    /** The very bytes that the phone signs, though the draft be another by now; without a signing what would be signed. */
    public String getStatement() {
        return panel.getContent()
                .orElseGet(() -> drafts.statement(draft.getId()).text());
    }
}
