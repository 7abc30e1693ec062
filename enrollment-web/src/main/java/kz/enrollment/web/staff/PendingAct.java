package kz.enrollment.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.decision.StaffAct;

/**
 * What a member of staff is about to sign. It waits in the session, because facts of a case and lists of children are too
 * long and too personal for an address; the newest one counts.
 */
record PendingAct(UUID id, StaffAct act) implements Serializable {

    private static final String ATTRIBUTE = PendingAct.class.getName();

    /** @return the page that signs it */
    static String begin(HttpServletRequest request, StaffAct act) {
        PendingAct pending = new PendingAct(UUID.randomUUID(), act);
        request.getSession().setAttribute(ATTRIBUTE, pending);
        return "/staff/sign?act=" + pending.id();
    }

    /** The act that the address names, while it waits. */
    static Optional<StaffAct> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((PendingAct) session.getAttribute(ATTRIBUTE))
                        .filter(pending -> pending.id().toString().equals(request.getParameter("act")))
                        .map(PendingAct::act);
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
