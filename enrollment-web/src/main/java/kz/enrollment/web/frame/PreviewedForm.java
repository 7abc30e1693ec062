package kz.enrollment.web.frame;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A form in two steps on one page: what was typed is shown back with what it means, and only then confirmed. The second
 * step carries the input along in hidden fields, so nothing is kept on the server.
 */
public abstract class PreviewedForm {

    private boolean previewed;

    protected PreviewedForm() {}

    protected PreviewedForm(HttpServletRequest request) {
        previewed = request.getParameter("previewed") != null;
    }

    /** Whether the second step is shown. */
    public boolean isPreviewed() {
        return previewed;
    }

    /** Back to the fields, with the input in them. */
    public void edit() {
        previewed = false;
    }

    protected void show() {
        previewed = true;
    }
}
