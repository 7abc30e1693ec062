package kz.enrollment.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps answers to HEAD from claiming that the body would be empty: the container says so of any answer that was not begun
 * when it ends, also when the length was only unknown.
 */
@WebFilter(urlPatterns = "/api/*")
public class HeadAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if ("HEAD".equals(request.getMethod()) && response.getHeader("Content-Length") == null) {
            response.flushBuffer();
        }
    }
}
