package kz.enrollment.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Whether a request is a program's: no session, no cookies, no forms. */
final class Api {

    /** The API, the door of its programs, and what the application eGov Mobile asks. */
    private static final Set<String> ROOTS = Set.of("/api", "/oauth2/token", "/egov-mobile");

    private Api() {}

    /** Asks for the servlet the container chose, so that no spelling of an address passes for another one. */
    static boolean isAsked(HttpServletRequest request) {
        return ROOTS.contains(request.getServletPath());
    }
}
