package kz.enrollment.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.web.frame.FormOwner;

/** The session of somebody who logged in: begins with a new session identifier, ends for good at log-out. */
public final class Visit {

    private static final String ATTRIBUTE = Visitor.class.getName();
    private static final Duration LONGEST = Duration.ofHours(10);

    private Visit() {}

    /** Remembers a person who has proved who they are. The next request of the session carries the identity. */
    public static void begin(
            HttpServletRequest request, HttpServletResponse response, UUID account, String role, Instant now) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, new Visitor(account, role, now));
        FormOwner.remember(account, response);
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
