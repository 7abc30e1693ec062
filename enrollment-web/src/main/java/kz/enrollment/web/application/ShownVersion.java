package kz.enrollment.web.application;

import jakarta.servlet.http.HttpServletRequest;

/** The version of an application that its page showed and its form sends back; nothing is done to another one. */
final class ShownVersion {

    private ShownVersion() {}

    static int of(HttpServletRequest request) {
        String version = request.getParameter("version");
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }
}
