package kz.enrollment.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.Roles;
import kz.enrollment.web.access.Visit;

/**
 * The language switch. A link {@code ?lang=ru} remembers the choice and leads back to the same address; a button {@code
 * lang=ru} of a form remembers it and lets the page render again with what was typed. Programs that use the API have no
 * cookies and say their language in every request.
 */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Inject
    private transient ParentAccounts accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Api.isAsked(request)) {
            chain.doFilter(request, response);
            return;
        }
        boolean post = "POST".equals(request.getMethod());
        Optional<Language> choice = post || inQuery(request)
                ? VisitorLanguage.parse(request.getParameter(VisitorLanguage.PARAMETER))
                : Optional.empty();
        // Documents carry their own language in the address; that is no switch of the pages.
        if (choice.isEmpty() || "/document".equals(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(cookie(choice.get(), request));
        // Messages to the parent follow the choice.
        if (Visit.visitor(request)
                .filter(visitor -> Roles.PARENT.equals(visitor.role()))
                .isPresent()) {
            accounts.language(choice.get());
        }
        if (post) {
            VisitorLanguage.choose(request, choice.get());
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(PageAddress.without(VisitorLanguage.PARAMETER, request));
        }
    }

    private static boolean inQuery(HttpServletRequest request) {
        return request.getQueryString() != null && request.getQueryString().contains(VisitorLanguage.PARAMETER + "=");
    }

    private static Cookie cookie(Language language, HttpServletRequest request) {
        Cookie cookie = new Cookie(VisitorLanguage.PARAMETER, language.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(PublicAddress.isHttps() || request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
