package kz.enrollment.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.decision.StaffAct;

/**
 * What a member of staff is about to sign. It waits in the session, because facts of a case and lists of children are too
 * long and too personal for an address.
 */
record PendingAct(UUID id, StaffAct act) implements Serializable {

    private static final String ATTRIBUTE = PendingAct.class.getName();

    /** Tabs of one browser; what is older has been left. */
    private static final int MOST = 4;

    /** @return the page that signs it */
    static String begin(HttpServletRequest request, StaffAct act) {
        PendingAct pending = new PendingAct(UUID.randomUUID(), act);
        List<PendingAct> all = all(request);
        all.add(pending);
        keep(request, all.subList(Math.max(0, all.size() - MOST), all.size()));
        return "/staff/sign?act=" + pending.id();
    }

    /** The act that the address names, while it waits. */
    static Optional<StaffAct> of(HttpServletRequest request) {
        return all(request).stream()
                .filter(pending -> pending.isIn(request))
                .map(PendingAct::act)
                .findFirst();
    }

    static void end(HttpServletRequest request) {
        List<PendingAct> all = all(request);
        all.removeIf(pending -> pending.isIn(request));
        keep(request, all);
    }

    private boolean isIn(HttpServletRequest request) {
        return id.toString().equals(request.getParameter("act"));
    }

    private static List<PendingAct> all(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        List<PendingAct> all = new ArrayList<>();
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof List<?> kept) {
            kept.forEach(one -> all.add((PendingAct) one));
        }
        return all;
    }

    private static void keep(HttpServletRequest request, List<PendingAct> acts) {
        request.getSession().setAttribute(ATTRIBUTE, new ArrayList<>(acts));
    }
}
