package kz.enrollment.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A random value of the session that every form sends back: a foreign site cannot know it. */
public final class CsrfToken {

    /** Name of the hidden field. */
    public static final String FIELD = "csrf";

    private static final String ATTRIBUTE = CsrfToken.class.getName();
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CsrfToken() {}

    /** The token of this visitor; starts a session when there is none. */
    public static String of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) instanceof String token) {
            return token;
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        session.setAttribute(ATTRIBUTE, token);
        return token;
    }

    static boolean isExpected(HttpServletRequest request) {
        return exists(request) && equal(of(request), request.getParameter(FIELD));
    }

    /** False when the visitor has no session, or one in which no form was shown yet. */
    static boolean exists(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    private static boolean equal(String expected, String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
