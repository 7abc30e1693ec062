package kz.enrollment.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.enrollment.access.ParentIdentity;
import kz.enrollment.access.StaffIdentity;
import kz.enrollment.shared.Roles;
import kz.enrollment.web.frame.FormOwner;

/** The session of somebody who logged in: begins with a new session identifier, ends for good at log-out. */
public final class Visit {

    private static final String ATTRIBUTE = Visitor.class.getName();
    private static final Duration LONGEST = Duration.ofHours(10);

    private Visit() {}

    /** Remembers a parent who has come in. The next request of the session carries the identity. */
    static void begin(HttpServletRequest request, HttpServletResponse response, ParentIdentity parent, Instant now) {
        begin(request, response, new Visitor(parent.accountId(), Roles.PARENT, parent.proved(), now));
    }

    /** Remembers a member of staff who has come in. */
    public static void begin(
            HttpServletRequest request, HttpServletResponse response, StaffIdentity staff, Instant now) {
        begin(request, response, new Visitor(staff.accountId(), staff.role(), false, now));
    }

    private static void begin(HttpServletRequest request, HttpServletResponse response, Visitor visitor) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, visitor);
        FormOwner.remember(visitor.accountId(), response);
    }

    public static Optional<Visitor> visitor(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Visitor) session.getAttribute(ATTRIBUTE));
    }

    /** Ends everything the session knew; on a shared device nothing stays behind. */
    public static void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        FormOwner.forget(response);
    }

    static boolean isOver(Visitor visitor, Instant now) {
        return visitor.since().plus(LONGEST).isBefore(now);
    }
}
