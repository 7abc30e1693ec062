package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.Step;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.web.frame.Redirect;

/** The draft that the address of a step's page names; {@code draft} on pages. Read once a request. */
@Named("draft")
@RequestScoped
public class OpenDraft {

    private final Drafts drafts;
    private final HttpServletRequest request;

    private DraftView view;

    protected OpenDraft() {
        this(null, null);
    }

    @Inject
    public OpenDraft(Drafts drafts, HttpServletRequest request) {
        this.drafts = drafts;
        this.request = request;
    }

    public UUID getId() {
        return RequestedId.of(request, "id");
    }

    public DraftView getView() {
        if (view == null) {
            view = drafts.view(getId());
        }
        return view;
    }

    /**
     * Opens a step's page. Who comes too early is led to the step that is missing, who comes after sending to the receipt.
     *
     * @return false when the answer is such a redirect
     */
    public boolean enter(Step step) {
        DraftView draft = getView();
        String elsewhere = switch (draft.status()) {
            case "SUBMITTED" -> "/apply/receipt?id=" + draft.applicationId();
            case "ABANDONED" -> "/cabinet";
            default -> step.compareTo(draft.next()) > 0 ? StepPath.of(draft.next(), draft.id()) : null;
        };
        if (elsewhere != null) {
            Redirect.to(elsewhere);
        }
        return elsewhere == null;
    }

    /** Goes on to the step that is missing; who came back to change something returns to the final screen. */
    public void leave(Step step) {
        Step next = drafts.view(getId()).next();
        Redirect.to(next.compareTo(step) > 0 ? StepPath.of(next, getId()) : StepPath.after(step, getId()));
    }

    /** Whether the pages behind this step may be opened. */
    public boolean isPast(Step step) {
        return getView().next().compareTo(step) > 0;
    }

    public boolean isMissing(String type) {
        return getView().missing().contains(DocumentType.valueOf(type));
    }

    /** Whether a silent base will give the document later. */
    public boolean isAwaited(String type) {
        return getView().awaited().contains(DocumentType.valueOf(type));
    }

    /** Address of a step's page, by its name. */
    public String link(String step) {
        return StepPath.of(Step.valueOf(step), getId());
    }
}
