package kz.enrollment.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.enrollment.shared.Language;

/** The language of a visitor: their choice, else the first one of their browser that we speak, else Kazakh. */
public final class VisitorLanguage {

    /** Parameter of the language switch and name of the cookie that remembers the choice. */
    public static final String PARAMETER = "lang";

    private static final String CHOSEN_NOW = VisitorLanguage.class.getName();

    private VisitorLanguage() {}

    public static Language of(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN_NOW) instanceof Language chosen) {
            return chosen;
        }
        return remembered(request).or(() -> preferred(request)).orElse(Language.KK);
    }

    static void choose(HttpServletRequest request, Language language) {
        request.setAttribute(CHOSEN_NOW, language);
    }

    /** The language a code names; empty for anything that is not one of ours. */
    static Optional<Language> parse(String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> PARAMETER.equals(cookie.getName()))
                .flatMap(cookie -> parse(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        // Without the header containers invent the server's own locale, which says nothing about the visitor.
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(code -> parse(code).stream())
                .findFirst();
    }
}
