package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.Step;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.documents.FileLimits;
import kz.enrollment.documents.SearchView;
import kz.enrollment.documents.UploadInspection;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.web.frame.Redirect;

/** Step 6: what the bases have is attached by itself, the rest is uploaded here. */
@Named
@RequestScoped
public class DocumentsPage {

    private static final String FIELD = "file-";

    private final OpenDraft draft;
    private final Drafts drafts;
    private final UploadInspection inspection;
    private final HttpServletRequest request;

    protected DocumentsPage() {
        this(null, null, null, null);
    }

    @Inject
    public DocumentsPage(OpenDraft draft, Drafts drafts, UploadInspection inspection, HttpServletRequest request) {
        this.draft = draft;
        this.drafts = drafts;
        this.inspection = inspection;
        this.request = request;
    }

    public void enter() {
        draft.enter(Step.DOCUMENTS);
    }

    /** The document of a type, or null. */
    public DocumentView attached(String type) {
        return draft.getView().documents().stream()
                .filter(document -> document.type().name().equals(type))
                .findFirst()
                .orElse(null);
    }

    /** ASKED, FOUND, NOT_FOUND, NO_ANSWER, or empty for what no base has. */
    public String search(String type) {
        return draft.getView().searches().stream()
                .filter(search -> search.type().name().equals(type))
                .map(SearchView::status)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    public void attach(String type) {
        try {
            store(DocumentType.valueOf(type));
        } catch (BusinessRuleViolation refused) {
            throw refused.at(FIELD + type);
        }
        Redirect.to(address() + "&changed=" + type + "#document-" + type);
    }

    public void detach(String type) {
        DocumentView document = attached(type);
        if (document != null) {
            drafts.detach(draft.getId(), document.id());
        }
        Redirect.to(address() + "#document-" + type);
    }

    public void proceed() {
        draft.getView().missing().stream().findFirst().ifPresent(type -> {
            throw new BusinessRuleViolation("documents.missing").at(FIELD + type);
        });
        draft.leave(Step.DOCUMENTS);
    }

    /** Type of the document that has just been attached, else null. */
    public String getChanged() {
        String type = request.getParameter("changed");
        return type != null && type.matches("[A-Z0-9_]{1,12}") && attached(type) != null ? type : null;
    }

    private void store(DocumentType type) {
        DraftView view = draft.getView();
        FileLimits limits =
                new FileLimits(view.campaign().maxFileBytes(), view.campaign().maxTotalBytes());
        SentFile file = SentFile.of(request, FIELD + type, limits.maxFileBytes());
        CheckedFile checked = inspection.inspect(type, file.name(), file.bytes(), limits);
        drafts.attach(view.id(), checked);
    }

    private String address() {
        return StepPath.of(Step.DOCUMENTS, draft.getId());
    }
}
