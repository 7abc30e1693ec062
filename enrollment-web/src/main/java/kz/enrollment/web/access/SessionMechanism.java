package kz.enrollment.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import kz.enrollment.web.frame.KeptPost;
import kz.enrollment.web.frame.PageAddress;

/**
 * Tells the container who is calling: the person the session remembers ({@link Visit}). The principal's name is the
 * account's identifier, the only group is the role. Who is not logged in is led to the right door and back.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private final Clock clock;

    protected SessionMechanism() {
        this(null);
    }

    @Inject
    public SessionMechanism(Clock clock) {
        this.clock = clock;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Visitor> visitor = Visit.visitor(request);
        if (visitor.isPresent() && Visit.isOver(visitor.get(), clock.instant())) {
            Visit.end(request, response);
            visitor = Optional.empty();
        }
        if (visitor.isPresent()) {
            return context.notifyContainerAboutLogin(
                    visitor.get().accountId().toString(), Set.of(visitor.get().role()));
        }
        return context.isProtected() ? context.redirect(door(request)) : context.doNothing();
    }

    /** The page to log in at; it knows whether a session has just ended and where to go on. */
    private static String door(HttpServletRequest request) {
        String login = request.getRequestURI().startsWith("/staff") ? "/staff/login" : "/login";
        if ("POST".equals(request.getMethod())) {
            return login + (KeptPost.keep(request) ? "?ended=kept" : "?ended=yes");
        }
        String ended = request.getRequestedSessionId() == null ? "" : "ended=yes&";
        return login + "?" + ended + "to=" + URLEncoder.encode(PageAddress.of(request), StandardCharsets.UTF_8);
    }
}
