package kz.enrollment.web.frame;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * One line of the error summary.
 *
 * @param field id of the field it is about, empty when it is about the form as a whole
 */
public record FormError(String field, String text) {

    static List<FormError> all(FacesContext faces) {
        List<FormError> errors = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            faces.getMessageList(id)
                    .forEach(message -> errors.add(new FormError(id == null ? "" : id, message.getSummary())));
        }
        return errors;
    }
}
