package kz.enrollment.web.access;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.enrollment.integration.ClientIdentity;
import kz.enrollment.integration.Clients;

/**
 * The program that calls the API, by the token of its request (RFC 6750). Sessions and cookies count for nothing there, so
 * that no page of another site acts in anybody's name.
 */
public final class BearerCaller {

    private static final String API = "/api";
    private static final String IDENTITY = BearerCaller.class.getName();
    private static final String TROUBLE = IDENTITY + ".trouble";
    private static final String WAIT = IDENTITY + ".wait";
    private static final Pattern BEARER = Pattern.compile("(?i)Bearer +([A-Za-z0-9._~+/=-]{1,200})");

    private BearerCaller() {}

    static boolean isProgram(HttpServletRequest request) {
        return API.equals(request.getServletPath());
    }

    /** Finds out who calls, before anything of the body is read. */
    static Optional<ClientIdentity> identify(HttpServletRequest request, Clients clients) {
        Optional<String> token = token(request);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        StrangerLimit strangers = CDI.current().select(StrangerLimit.class).get();
        String address = RemoteAddress.of(request);
        long wait = strangers.wait(address);
        if (wait > 0) {
            request.setAttribute(WAIT, wait);
            return Optional.empty();
        }
        try {
            Optional<ClientIdentity> found = clients.identify(token.get());
            found.ifPresentOrElse(client -> request.setAttribute(IDENTITY, client), () -> strangers.unknown(address));
            return found;
        } catch (RuntimeException away) {
            // The API answers it as a problem; here nobody would.
            request.setAttribute(TROUBLE, away);
            return Optional.empty();
        }
    }

    /**
     * The program with a valid token.
     *
     * @throws RuntimeException why it could not be found out
     */
    public static Optional<ClientIdentity> of(HttpServletRequest request) {
        if (request.getAttribute(TROUBLE) instanceof RuntimeException away) {
            throw away;
        }
        return Optional.ofNullable((ClientIdentity) request.getAttribute(IDENTITY));
    }

    /** Whole seconds until a token from there is looked at again; 0 when this one was. */
    public static long waitOf(HttpServletRequest request) {
        return request.getAttribute(WAIT) instanceof Long wait ? wait : 0;
    }

    /** Whether the request shows anything at all. */
    public static boolean isShown(HttpServletRequest request) {
        return request.getHeader("Authorization") != null;
    }

    private static Optional<String> token(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        Matcher bearer = BEARER.matcher(header == null ? "" : header);
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}
