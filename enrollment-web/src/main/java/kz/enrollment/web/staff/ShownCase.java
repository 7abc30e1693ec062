package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.enrollment.shared.ChangedByAnother;
import kz.enrollment.shared.NotFound;

/**
 * Which case the page shows, and in which version its form showed it. Read from the request itself and not by {@code
 * f:viewParam}, because a stateless view asks what may be pressed before it has taken over any parameter.
 */
@Named
@RequestScoped
public class ShownCase {

    private static final String VERSION = "[0-9]{1,9}";

    @Inject
    private HttpServletRequest request;

    /** @throws NotFound when the address names no case */
    public UUID getId() {
        String id = request.getParameter("id");
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new NotFound();
        }
    }

    /**
     * The version the form carries.
     *
     * @throws ChangedByAnother when it carries none: then it is not the form this page shows now
     */
    public int getVersion() {
        if (!isPosted()) {
            throw new ChangedByAnother();
        }
        return Integer.parseInt(request.getParameter("version"));
    }

    /** Whether a form carries a version. */
    public boolean isPosted() {
        String version = request.getParameter("version");
        return version != null && version.matches(VERSION);
    }
}
