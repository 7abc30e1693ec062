package kz.enrollment.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person typed into a form whose session had ended. It waits in the new session and is offered again after
 * log-in; pages keep no state on the server, so the same fields can simply be sent again.
 *
 * @param address path and query the form was sent to
 * @param fields names and values; files are not among them
 * @param owner mark of who had filled in the form, empty when nobody was logged in
 */
public record KeptPost(String address, Map<String, List<String>> fields, String owner) implements Serializable {

    /** The page that offers to continue. */
    public static final String PAGE = "/continue";

    private static final String ATTRIBUTE = KeptPost.class.getName();
    private static final int LARGEST = 20_000;

    /** Stands for somebody. */
    private static final String SIGNATURE = "signature";

    /**
     * Keeps the form of this request.
     *
     * @return false when there is nothing to keep: files, signatures, too much text, or a form that another site sent
     */
    public static boolean keep(HttpServletRequest request) {
        String address = PageAddress.of(request);
        if (!isForm(request)
                || isDoor(address)
                || isSecret(request)
                || !Origin.isOwn(request)
                || !PageAddress.isLocal(address)) {
            return false;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        fields.keySet().removeIf(name -> CsrfToken.FIELD.equals(name) || inQuery(name, request));
        if (length(fields) > LARGEST) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new KeptPost(address, fields, FormOwner.mark(request)));
        return true;
    }

    public static Optional<KeptPost> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((KeptPost) session.getAttribute(ATTRIBUTE));
    }

    public static void forget(HttpServletRequest request) {
        of(request).ifPresent(kept -> request.getSession().removeAttribute(ATTRIBUTE));
    }

    /** What was kept has arrived: the same form is being sent again. */
    static void settle(HttpServletRequest request) {
        of(request)
                .filter(kept -> kept.address().equals(PageAddress.of(request)))
                .ifPresent(kept -> forget(request));
    }

    /** Passwords and codes are typed again, never kept. */
    static boolean isDoor(String address) {
        return Stream.of("/login", "/code", "/staff/login").anyMatch(address::startsWith);
    }

    /** True for a form with a signature in it: it is signed anew on a fresh page, never kept. */
    public static boolean isSecret(HttpServletRequest request) {
        return isForm(request) && request.getParameter(SIGNATURE) != null;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }

    private static boolean inQuery(String name, HttpServletRequest request) {
        return request.getQueryString() != null && ("&" + request.getQueryString()).contains("&" + name + "=");
    }

    private static int length(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}
