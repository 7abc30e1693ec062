package kz.enrollment.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Whether a request is a program's: no session, no cookies, no forms. */
public final class Api {

    /** The API, the door of its programs, and what the application eGov Mobile asks. */
    private static final Set<String> ROOTS = Set.of("/api", "/oauth2/token", "/egov-mobile");

    private Api() {}

    /** Asks for the servlet the container chose, so that no spelling of an address passes for another one. */
    static boolean isAsked(HttpServletRequest request) {
        return ROOTS.contains(request.getServletPath());
    }

    /** The same for the address of a request that failed, which is all the container tells of it. */
    public static boolean isAddress(String address) {
        return ROOTS.stream().anyMatch(root -> address.equals(root) || address.startsWith(root + "/"));
    }
}
