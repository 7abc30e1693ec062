package kz.enrollment.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.web.frame.FormOwner;
import kz.enrollment.web.frame.KeptPost;

/** Where a parent goes after logging in, by whatever means. */
final class ParentDestination {

    private ParentDestination() {}

    /**
     * What was typed when a session ended comes first, then the page that was asked for, then the cabinet.
     *
     * @param to a local address, or null
     */
    static String of(HttpServletRequest request, UUID account, String to) {
        Optional<KeptPost> kept = KeptPost.of(request);
        if (kept.isPresent() && FormOwner.isOwner(kept.get(), account)) {
            return KeptPost.PAGE;
        }
        KeptPost.forget(request);
        return to == null ? "/cabinet" : to;
    }
}
