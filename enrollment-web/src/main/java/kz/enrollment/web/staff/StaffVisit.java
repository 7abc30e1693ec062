package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.StaffIdentity;
import kz.enrollment.web.access.Visit;
import kz.enrollment.web.frame.FormOwner;
import kz.enrollment.web.frame.KeptPost;
import kz.enrollment.web.frame.PageAddress;
import kz.enrollment.web.frame.Redirect;

/** Lets a member of staff who has proved who they are into the workplace, by whatever means. */
@RequestScoped
public class StaffVisit {

    private final Clock clock;
    private final HttpServletRequest request;

    protected StaffVisit() {
        this(null, null);
    }

    @Inject
    public StaffVisit(Clock clock, HttpServletRequest request) {
        this.clock = clock;
        this.request = request;
    }

    void begin(StaffIdentity staff) {
        Visit.begin(request, Redirect.response(), staff, clock.instant());
        Redirect.to(destination(staff.accountId(), new Workplace(staff.role())));
    }

    /** What was typed when a session ended comes first, then the page that was asked for. */
    private String destination(UUID account, Workplace workplace) {
        Optional<KeptPost> kept = KeptPost.of(request);
        if (kept.isPresent() && FormOwner.isOwner(kept.get(), account)) {
            return KeptPost.PAGE;
        }
        KeptPost.forget(request);
        String to = request.getParameter("to");
        return PageAddress.isLocal(to) && workplace.opens(to) ? to : workplace.getHome();
    }
}
