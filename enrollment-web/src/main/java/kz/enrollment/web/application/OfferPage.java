package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.enrollment.application.Applications;
import kz.enrollment.web.frame.Redirect;

/** Asks once more before an offered place is taken or left, or the list is. */
@Named
@RequestScoped
public class OfferPage {

    private final Applications applications;
    private final HttpServletRequest request;

    protected OfferPage() {
        this(null, null);
    }

    @Inject
    public OfferPage(Applications applications, HttpServletRequest request) {
        this.applications = applications;
        this.request = request;
    }

    /** Which answer is being confirmed, as the address says. */
    public boolean isAccepting() {
        return !"decline".equals(request.getParameter("answer"));
    }

    public void accept() {
        applications.acceptOffer(id(), ShownVersion.of(request));
        leadBack("accepted");
    }

    public void decline() {
        applications.declineOffer(id(), ShownVersion.of(request));
        leadBack("declined");
    }

    public void leave() {
        applications.leaveList(id(), ShownVersion.of(request));
        leadBack("left");
    }

    private void leadBack(String done) {
        Redirect.to("/application?id=" + id() + "&done=" + done);
    }

    private UUID id() {
        return RequestedId.of(request, "id");
    }
}
