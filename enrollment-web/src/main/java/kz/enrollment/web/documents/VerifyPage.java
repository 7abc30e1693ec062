package kz.enrollment.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.decision.PublicCheck;
import kz.enrollment.web.frame.Redirect;

/** The public page that says whether a paper is genuine and still in force. */
@Named
@RequestScoped
public class VerifyPage {

    private final IssuedDocuments documents;
    private final String code;
    private PublicCheck paper;

    protected VerifyPage() {
        this(null, "");
    }

    @Inject
    public VerifyPage(IssuedDocuments documents, ExternalContext request) {
        // The servlet request that can be injected is the one before a forward and lacks the code of the short address.
        this(documents, request.getRequestParameterMap().get("code"));
    }

    private VerifyPage(IssuedDocuments documents, String code) {
        this.documents = documents;
        this.code = code == null ? "" : code.strip();
    }

    /** Looks the code up; an unknown one answers 404, so that machines understand it too. */
    public void enter() {
        if (isAsked()) {
            paper = documents.check(code).orElse(null);
            if (paper == null) {
                Redirect.response().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    /** Whether a code was given at all; else the page asks for one. */
    public boolean isAsked() {
        return !code.isEmpty();
    }

    /** The paper, or null when there is none with this code. */
    public PublicCheck getPaper() {
        return paper;
    }
}
