package kz.enrollment.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A cookie that outlives the session and marks who filled in a form, so that on a shared device the next person is
 * never offered what the one before typed. It is a digest of a random account number and opens nothing.
 */
public final class FormOwner {

    private static final String COOKIE = "owner";

    private FormOwner() {}

    public static void remember(UUID account, HttpServletResponse response) {
        response.addCookie(cookie(digest(account), -1));
    }

    public static void forget(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    public static boolean isOwner(KeptPost kept, UUID account) {
        return kept.owner().isEmpty() || kept.owner().equals(digest(account));
    }

    static String mark(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static Cookie cookie(String value, int maxAge) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setHttpOnly(true);
        cookie.setSecure(PublicAddress.isHttps());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String digest(UUID account) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("form owner " + account).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
