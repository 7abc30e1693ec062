package kz.enrollment.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The switch pressed inside a form: the fields have taken what was typed, nothing is checked and nothing is stored, and
 * the page renders in the other language. And: a form shown again because of errors says so by its status.
 */
public class LanguageSwitch implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.APPLY_REQUEST_VALUES && isPressed(faces)) {
            faces.renderResponse();
        }
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        FacesMessage.Severity worst = faces.getMaximumSeverity();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE
                && faces.isPostback()
                && worst != null
                && worst.compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
            faces.getExternalContext().setResponseStatus(UNPROCESSABLE);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    private static boolean isPressed(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return faces.isPostback() && request.getParameter(VisitorLanguage.PARAMETER) != null;
    }
}
