package kz.enrollment.web.allocation;

import jakarta.servlet.http.HttpServletRequest;

/** Whole numbers in addresses; what is none counts as 0. */
final class Numbers {

    private Numbers() {}

    static int of(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        return value != null && value.strip().matches("[0-9]{1,9}") ? Integer.parseInt(value.strip()) : 0;
    }
}
