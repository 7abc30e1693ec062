package kz.enrollment.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of this application as a browser shows them: path and query, never a host. */
public final class PageAddress {

    private PageAddress() {}

    /** Path and query of the request, of the original one when an error page or a forward asks. */
    public static String of(HttpServletRequest request) {
        String query = query(request);
        return query == null || query.isEmpty() ? path(request) : path(request) + "?" + query;
    }

    /** The same address without one parameter. */
    public static String without(String parameter, HttpServletRequest request) {
        String query = query(request);
        String rest = query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.equals(parameter) && !pair.startsWith(parameter + "="))
                        .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path(request) : path(request) + "?" + rest;
    }

    /** True for a path of our own that may be put into a redirect: nobody is led to a foreign host. */
    public static boolean isLocal(String address) {
        return address != null
                && address.matches("/(?:[A-Za-z0-9_.~/-]*)(?:\\?[A-Za-z0-9_.~%&=+-]*)?")
                && !address.startsWith("//");
    }

    /** Another page on the way to where this one leads after it. */
    public static String onTheWay(String page, HttpServletRequest request) {
        return destination(request)
                .map(to -> page + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                .orElse(page);
    }

    /** Where a page leads after it; empty unless it is a page of ours. */
    public static Optional<String> destination(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("to")).filter(PageAddress::isLocal);
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object original = failed == null ? request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) : failed;
        return "/" + (original == null ? request.getRequestURI() : original.toString()).replaceAll("^/+", "");
    }

    private static String query(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return original == null ? request.getQueryString() : original.toString();
    }
}
