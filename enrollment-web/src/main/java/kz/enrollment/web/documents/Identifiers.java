package kz.enrollment.web.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.enrollment.shared.NotFound;

/** Identifiers in addresses: what is not one names nothing. */
final class Identifiers {

    private Identifiers() {}

    /** @throws NotFound when the parameter is missing or no identifier */
    static UUID of(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        try {
            return UUID.fromString(value == null ? "" : value);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new NotFound();
        }
    }
}
