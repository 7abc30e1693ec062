package kz.enrollment.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Which site a request came from, as browsers tell; a program that tells nothing is neither own nor foreign. */
final class Origin {

    private Origin() {}

    static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "cross-site".equals(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request);
    }

    /** True only when the browser says that one of our own pages sent the request. */
    static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && isOurs(origin, request);
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null
                    && (authority.equalsIgnoreCase(request.getHeader("Host"))
                            || authority.equalsIgnoreCase(PublicAddress.authority()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
