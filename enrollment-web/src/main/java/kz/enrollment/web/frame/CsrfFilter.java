package kz.enrollment.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses forms that were not ours. A form of ours whose session has ended meanwhile is not refused: what was typed is
 * kept and offered again. The API has no forms and does nothing in anybody's name.
 */
public class CsrfFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long LARGEST_UPLOAD = 25L * 1024 * 1024;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod()) || Api.isAsked(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (isOversized(request)) {
            Failure.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "413").send(request, response);
        } else if (Origin.isForeign(request)) {
            Failure.of(HttpServletResponse.SC_FORBIDDEN, "forged").send(request, response);
        } else if (CsrfToken.isExpected(request)) {
            KeptPost.settle(request);
            chain.doFilter(request, response);
        } else if (!CsrfToken.exists(request) && KeptPost.isDoor(PageAddress.of(request))) {
            // The page stood open longer than its session: passwords and codes are typed again on a fresh one.
            response.sendRedirect(PageAddress.of(request).startsWith("/staff/") ? "/staff/login" : "/login");
        } else if (!CsrfToken.exists(request) && KeptPost.isSecret(request)) {
            // The same page asks for log-in, if it needs one, and for a fresh signature.
            response.sendRedirect(PageAddress.of(request));
        } else if (!CsrfToken.exists(request) && KeptPost.keep(request)) {
            response.sendRedirect(KeptPost.PAGE);
        } else {
            Failure.of(HttpServletResponse.SC_FORBIDDEN, "forged").send(request, response);
        }
    }

    /** An upload that is far too large is answered before a byte of it is read. */
    private static boolean isOversized(HttpServletRequest request) {
        return request.getContentLengthLong() > LARGEST_UPLOAD;
    }
}
