package kz.enrollment.web.application;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;

/** Identifiers that a browser sends: anything that is not one names nothing. */
final class RequestedId {

    private RequestedId() {}

    /** @throws NotFound when the parameter is missing or malformed */
    static UUID of(HttpServletRequest request, String parameter) {
        UUID id = parse(request.getParameter(parameter));
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    /** The radio button that is on; refused beside its group when none is. */
    static UUID chosen(HttpServletRequest request, String group) {
        UUID id = parse(request.getParameter(group));
        if (id == null) {
            throw new BusinessRuleViolation("radio.required").at(group);
        }
        return id;
    }

    private static UUID parse(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
