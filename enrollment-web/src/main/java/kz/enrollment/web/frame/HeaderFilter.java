package kz.enrollment.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Security and cache headers of every answer. A servlet that needs others sets them after us. */
public class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final List<String> PERSONAL = List.of(
            "/api/", "/cabinet", "/apply", "/application", "/staff", "/code", "/continue", "/document", "/login");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", contentPolicy(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (PublicAddress.isHttps()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        response.setHeader("Cache-Control", cacheControl(request));
        chain.doFilter(request, response);
    }

    private static String contentPolicy(HttpServletRequest request) {
        return NcaLayerAddress.isFor(request.getRequestURI())
                ? CONTENT_POLICY + "; connect-src 'self' " + NcaLayerAddress.source(NcaLayerAddress.value())
                : CONTENT_POLICY;
    }

    private static String cacheControl(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/resources/")) {
            // The address of a resource carries the version of the application.
            return request.getParameter("v") == null ? "public, max-age=3600" : "public, max-age=31536000, immutable";
        }
        boolean personal = PERSONAL.stream().anyMatch(path::startsWith);
        return personal ? "private, no-store" : "private, no-cache";
    }
}
