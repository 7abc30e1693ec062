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
import kz.enrollment.integration.Clients;
import kz.enrollment.shared.Roles;
import kz.enrollment.web.frame.KeptPost;
import kz.enrollment.web.frame.PageAddress;

/**
 * Tells the container who is calling: the person the session remembers ({@link Visit}), or on the API the program whose token
 * the request carries ({@link BearerCaller}). The principal's name is the account's identifier, the groups are the roles.
 * Who is not logged in is led to the right door and back.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private final Clock clock;
    private final Clients clients;

    protected SessionMechanism() {
        this(null, null);
    }

    @Inject
    public SessionMechanism(Clock clock, Clients clients) {
        this.clock = clock;
        this.clients = clients;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (BearerCaller.isProgram(request)) {
            return BearerCaller.identify(request, clients)
                    .map(client -> context.notifyContainerAboutLogin(client.id().toString(), Set.of(Roles.INTEGRATION)))
                    .orElseGet(context::doNothing);
        }
        Optional<Visitor> visitor = Visit.visitor(request);
        if (visitor.isPresent() && Visit.isOver(visitor.get(), clock.instant())) {
            Visit.end(request, response);
            visitor = Optional.empty();
        }
        if (visitor.isPresent()) {
            return context.notifyContainerAboutLogin(
                    visitor.get().accountId().toString(), visitor.get().groups());
        }
        return context.isProtected() ? context.redirect(door(request)) : context.doNothing();
    }

    /** The page to log in at; it knows whether a session has just ended and where to go on. */
    private static String door(HttpServletRequest request) {
        String login = request.getRequestURI().startsWith("/staff") ? "/staff/login" : "/login";
        if ("POST".equals(request.getMethod()) && !KeptPost.isSecret(request)) {
            return login + (KeptPost.keep(request) ? "?ended=kept" : "?ended=yes");
        }
        String ended = request.getRequestedSessionId() == null ? "" : "ended=yes&";
        return login + "?" + ended + "to=" + URLEncoder.encode(PageAddress.of(request), StandardCharsets.UTF_8);
    }
}
