package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
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

    private static final Set<String> DONE = Set.of("accepted", "declined", "left");

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

    /** Refused for lack of places, and still waiting. */
    public boolean isListed() {
        return getView().status() == ApplicationStatus.REFUSED && isWaiting();
    }

    /** The refusal is not the end: the child waits, or the place it waited for is offered. */
    public boolean isRefusedForNow() {
        return isListed()
                || getView().status() == ApplicationStatus.REFUSED && getView().offer() != null;
    }

    public boolean isWaiting() {
        return getView().wishes().stream().anyMatch(wish -> wish.now().waiting());
    }

    /** Whether something may still happen by itself, so that the page keeps asking. */
    public boolean isLive() {
        return isWaiting() || getView().offer() != null || getView().status() == ApplicationStatus.SUBMITTED;
    }

    public String getStamp() {
        return PlaceStamp.of(getView());
    }

    /** Whether the open offer is of this stream: its place is kept, but not yet the child's. */
    public boolean isOffered(UUID stream) {
        return getView().offer() != null && getView().offer().stream().id().equals(stream);
    }

    /** What has just been done on another page: accepted, declined or left; else empty. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? done : "";
    }

    public boolean isJustWithdrawn() {
        return request.getParameter("withdrawn") != null;
    }

    /** Takes the application back as the page showed it; what happened meanwhile is told, not overwritten. */
    public void withdraw() {
        UUID id = RequestedId.of(request, "id");
        applications.withdraw(id, ShownVersion.of(request));
        Redirect.to("/application?id=" + id + "&withdrawn=yes");
    }
}
