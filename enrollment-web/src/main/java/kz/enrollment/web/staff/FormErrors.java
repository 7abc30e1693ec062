package kz.enrollment.web.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Errors of choices that are plain HTML and so have no validator of their own. */
public final class FormErrors {

    private FormErrors() {}

    /** Shows a text of the staff bundle beside the field and in the summary; the form's action is not called then. */
    public static void add(String field, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = faces.getApplication().getResourceBundle(faces, "s").getString(key);
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
        faces.renderResponse();
    }
}
