package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.Step;
import kz.enrollment.application.Submissions;
import kz.enrollment.web.frame.Redirect;

/**
 * Step 7, second half: the code from the SMS signs what is shown, and the application is sent. The ticket of the code is
 * in the address; without the phone it opens nothing.
 */
@Named
@RequestScoped
public class SignPage {

    private final OpenDraft draft;
    private final Drafts drafts;
    private final Submissions submissions;
    private final HttpServletRequest request;

    private String code;

    protected SignPage() {
        this(null, null, null, null);
    }

    @Inject
    public SignPage(OpenDraft draft, Drafts drafts, Submissions submissions, HttpServletRequest request) {
        this.draft = draft;
        this.drafts = drafts;
        this.submissions = submissions;
        this.request = request;
    }

    static String address(UUID draftId, UUID ticket) {
        return "/apply/sign?id=" + draftId + "&ticket=" + ticket;
    }

    public void enter() {
        if (draft.enter(Step.CHECK) && request.getParameter("ticket") == null) {
            Redirect.to(StepPath.of(Step.CHECK, draft.getId()));
        }
    }

    /** The very text that is signed. */
    public String getStatement() {
        return drafts.statement(draft.getId()).text();
    }

    public void send() {
        String typed = code == null ? "" : code.replaceAll("\\s", "");
        ReceiptView receipt = submissions.submit(draft.getId(), RequestedId.of(request, "ticket"), typed);
        Redirect.to("/apply/receipt?id=" + receipt.applicationId());
    }

    public void sendAgain() {
        UUID ticket = submissions.requestSignature(draft.getId()).id();
        Redirect.to(address(draft.getId(), ticket) + "&again=yes");
    }

    public boolean isSentAgain() {
        return request.getParameter("again") != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
