package kz.enrollment.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request with only what a test says; a method no test needs answers null. */
public final class FakeRequest {

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, Object> kept = new HashMap<>();
    private final String method;
    private final String path;
    private String query;
    private List<Locale> locales = List.of();
    private Cookie[] cookies;
    private boolean session;
    private int sessionId = 1;

    private FakeRequest(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public static FakeRequest get(String path) {
        return new FakeRequest("GET", path);
    }

    public static FakeRequest post(String path) {
        return new FakeRequest("POST", path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin");
    }

    public FakeRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public FakeRequest query(String text) {
        query = text;
        return this;
    }

    public FakeRequest parameter(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    public FakeRequest languages(String... tags) {
        headers.put("Accept-Language", String.join(",", tags));
        locales = List.of(tags).stream().map(Locale::forLanguageTag).toList();
        return this;
    }

    public FakeRequest cookie(String name, String value) {
        cookies = new Cookie[] {new Cookie(name, value)};
        return this;
    }

    public HttpServletRequest build() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> answer(called.getName(), arguments));
    }

    private Object answer(String called, Object[] arguments) {
        return switch (called) {
            case "getMethod" -> method;
            case "getRequestURI", "getServletPath" -> path;
            case "getQueryString" -> query;
            case "getHeader" -> headers.get(arguments[0].toString());
            case "getContentType" -> headers.get("Content-Type");
            case "getContentLengthLong" -> -1L;
            case "getLocales" -> Collections.enumeration(locales);
            case "getCookies" -> cookies;
            case "getParameterMap" -> parameters;
            case "getParameter" -> first(parameters.get(arguments[0].toString()));
            case "getAttribute" -> attributes.get(arguments[0].toString());
            case "setAttribute" -> attributes.put(arguments[0].toString(), arguments[1]);
            case "changeSessionId" -> String.valueOf(++sessionId);
            case "getSession" -> session(arguments == null || Boolean.TRUE.equals(arguments[0]));
            default -> null;
        };
    }

    private static String first(String[] values) {
        return values == null ? null : values[0];
    }

    private HttpSession session(boolean create) {
        session |= create;
        if (!session) {
            return null;
        }
        return (HttpSession) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, called, arguments) -> {
                    return switch (called.getName()) {
                        case "getAttribute" -> kept.get(arguments[0].toString());
                        case "setAttribute" -> kept.put(arguments[0].toString(), arguments[1]);
                        case "getId" -> String.valueOf(sessionId);
                        case "removeAttribute" -> kept.remove(arguments[0].toString());
                        default -> null;
                    };
                });
    }
}
