package kz.enrollment.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.ChangedByAnother;
import kz.enrollment.shared.NotFound;

/**
 * A rule that refuses a form shows the form again, with the input and the reason beside its field. Everything else goes
 * on to {@link FailureFilter}.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable thrown = events.next().getContext().getException();
            BusinessRuleViolation violation = Failure.violationIn(thrown);
            if (violation != null && canShow(violation, faces)) {
                events.remove();
                show(violation, faces);
            }
        }
        getWrapped().handle();
    }

    private static boolean canShow(BusinessRuleViolation violation, FacesContext faces) {
        boolean ownPage = violation instanceof NotFound || violation instanceof ChangedByAnother;
        return !ownPage && faces.isPostback() && faces.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION;
    }

    private static void show(BusinessRuleViolation violation, FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String text = Words.in(VisitorLanguage.of(request)).violation(violation);
        String field = violation.field();
        boolean onPage = field != null && exists(field, faces.getViewRoot());
        faces.addMessage(onPage ? field : null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.renderResponse();
    }

    private static boolean exists(String id, UIComponent parent) {
        for (Iterator<UIComponent> children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            if (id.equals(child.getId()) || exists(id, child)) {
                return true;
            }
        }
        return false;
    }
}
