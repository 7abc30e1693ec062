package kz.enrollment.web.application;

import jakarta.servlet.http.HttpServletRequest;

/** Where a page of a list begins, from its address; what is no such number means the beginning. */
final class ListStart {

    private ListStart() {}

    static int of(HttpServletRequest request) {
        String offset = request.getParameter("offset");
        return offset != null && offset.matches("[0-9]{1,6}") ? Integer.parseInt(offset) : 0;
    }
}
