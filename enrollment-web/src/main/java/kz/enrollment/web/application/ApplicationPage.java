package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.Applications;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.decision.IssuedView;
import kz.enrollment.web.frame.Redirect;

/** A submitted application: where it stands, what was answered, its papers, and the way to take it back. */
@Named
@RequestScoped
public class ApplicationPage {

    private final Applications applications;
    private final IssuedDocuments documents;
    private final HttpServletRequest request;

    private ApplicationView view;
    private List<IssuedView> issued;

    protected ApplicationPage() {
        this(null, null, null);
    }

    @Inject
    public ApplicationPage(Applications applications, IssuedDocuments documents, HttpServletRequest request) {
        this.applications = applications;
        this.documents = documents;
        this.request = request;
    }

    /** Somebody else's application is a page that does not exist, whatever the form says. */
    public void enter() {
        getView();
    }

    public ApplicationView getView() {
        if (view == null) {
            view = applications.view(RequestedId.of(request, "id"));
        }
        return view;
    }

    /** Official documents as PDF, newest last. */
    public List<IssuedView> getIssued() {
        if (issued == null) {
            issued = documents.ofApplication(getView().id());
        }
        return issued;
    }

    public boolean isWithdrawable() {
        ApplicationStatus status = getView().status();
        return status == ApplicationStatus.SUBMITTED || status == ApplicationStatus.ADMITTED;
    }

    public boolean isJustWithdrawn() {
        return request.getParameter("withdrawn") != null;
    }

    /** Takes the application back as the page showed it; what happened meanwhile is told, not overwritten. */
    public void withdraw() {
        UUID id = RequestedId.of(request, "id");
        applications.withdraw(id, shownVersion());
        Redirect.to("/application?id=" + id + "&withdrawn=yes");
    }

    private int shownVersion() {
        String version = request.getParameter("version");
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }
}
