package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.Step;
import kz.enrollment.application.Submissions;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.signature.AskedSignature;
import kz.enrollment.web.signature.EdsPanel;

/** Step 7, second half, with a key on this computer: NCALayer signs the very text that is shown, and it is sent. */
@Named
@RequestScoped
public class SignEdsPage {

    private final OpenDraft draft;
    private final Drafts drafts;
    private final Submissions submissions;
    private final EdsPanel eds;

    protected SignEdsPage() {
        this(null, null, null, null);
    }

    @Inject
    public SignEdsPage(OpenDraft draft, Drafts drafts, Submissions submissions, EdsPanel eds) {
        this.draft = draft;
        this.drafts = drafts;
        this.submissions = submissions;
        this.eds = eds;
    }

    static String address(UUID draftId) {
        return "/apply/sign-eds?id=" + draftId;
    }

    public void enter() {
        if (!draft.enter(Step.CHECK)) {
            return;
        }
        try {
            ask();
        } catch (BusinessRuleViolation notYet) {
            // The page before says what is missing: a confirmation, or the opening of the campaign.
            Redirect.to(StepPath.of(Step.CHECK, draft.getId()));
        }
    }

    public void send() {
        eds.signed(this::ask, posted -> {
            ReceiptView receipt = submissions.submitSigned(draft.getId(), posted.signing());
            Redirect.to("/apply/receipt?id=" + receipt.applicationId());
        });
    }

    /** The very text that is signed. */
    public String getStatement() {
        return drafts.statement(draft.getId()).text();
    }

    private void ask() {
        String iin = draft.getView().account().iin().value();
        eds.ask(
                submissions.openSigning(draft.getId(), SigningMeans.EDS, eds.getFormat()),
                new AskedSignature.From(iin, null));
    }
}
