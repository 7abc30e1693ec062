package kz.enrollment.web.frame;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a request is for the API: no session, no cookies, no forms. */
final class Api {

    private static final String ROOT = "/api";

    private Api() {}

    /** Asks for the servlet the container chose, so that no spelling of an address passes for another one. */
    static boolean isAsked(HttpServletRequest request) {
        return ROOT.equals(request.getServletPath());
    }
}
