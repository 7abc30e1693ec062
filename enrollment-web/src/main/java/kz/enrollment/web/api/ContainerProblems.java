package kz.enrollment.web.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.enrollment.web.frame.Api;
import kz.enrollment.web.frame.VisitorLanguage;

/**
 * What the container refuses before the API sees it, such as a header it cannot read, and what failed behind an address that
 * only programs ask, is a problem too and no page.
 */
@WebFilter(urlPatterns = "/error.xhtml", dispatcherTypes = DispatcherType.ERROR)
public class ContainerProblems extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Api.isAddress(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))) {
            chain.doFilter(request, response);
            return;
        }
        int status = response.getStatus();
        response.setContentType(Problem.TYPE + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(Problem.of(status, "error." + status)
                        .json(VisitorLanguage.of(request))
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }
}
