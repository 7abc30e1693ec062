package kz.enrollment.web.frame;

import jakarta.servlet.http.HttpServletRequest;

/** Where a page of a list begins, from its address; what is no such number means the beginning. */
public final class ListStart {

    private ListStart() {}

    public static int of(HttpServletRequest request) {
        String offset = request.getParameter("offset");
        return offset != null && offset.matches("[0-9]{1,7}") ? Integer.parseInt(offset) : 0;
    }
}
