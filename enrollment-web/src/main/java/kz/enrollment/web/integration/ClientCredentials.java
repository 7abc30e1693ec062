package kz.enrollment.web.integration;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** What a program shows to get a token: in the header (RFC 6749 §2.3.1), else in the form. Never in the address. */
record ClientCredentials(String id, String secret) {

    private static final String BASIC = "Basic ";
    private static final ClientCredentials NONE = new ClientCredentials("", "");

    static ClientCredentials of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return basic(header.substring(BASIC.length()).strip());
        }
        if (request.getQueryString() != null) {
            return NONE;
        }
        return plain(
                Objects.requireNonNullElse(request.getParameter("client_id"), ""),
                Objects.requireNonNullElse(request.getParameter("client_secret"), ""));
    }

    static ClientCredentials basic(String encoded) {
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 ? NONE : plain(form(decoded.substring(0, colon)), form(decoded.substring(colon + 1)));
        } catch (IllegalArgumentException noCredentials) {
            return NONE;
        }
    }

    /** No client has a control character in its name, and the database takes no NUL. */
    private static ClientCredentials plain(String id, String secret) {
        return (id + secret).chars().anyMatch(Character::isISOControl) ? NONE : new ClientCredentials(id, secret);
    }

    /** Both parts are form-encoded before they are joined. */
    private static String form(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "ClientCredentials[" + id + ']';
    }
}
