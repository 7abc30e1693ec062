package kz.enrollment.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.CodeTicket;

/**
 * Between the two pages of a log-in: the code is on its way.
 *
 * @param iin as typed, to send another code without asking again
 * @param phone as typed
 * @param to where the person was going, null for the cabinet
 */
record LoginInProgress(
        UUID ticket, String maskedPhone, Instant expiresAt, Instant resendAt, String iin, String phone, String to)
        implements Serializable {

    private static final String ATTRIBUTE = LoginInProgress.class.getName();

    static void begin(HttpServletRequest request, CodeTicket ticket, String iin, String phone, String to) {
        request.getSession()
                .setAttribute(
                        ATTRIBUTE,
                        new LoginInProgress(
                                ticket.id(),
                                ticket.maskedPhone(),
                                ticket.expiresAt(),
                                ticket.resendAt(),
                                iin,
                                phone,
                                to));
    }

    static Optional<LoginInProgress> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((LoginInProgress) session.getAttribute(ATTRIBUTE));
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    @Override
    public String toString() {
        return "LoginInProgress[…]";
    }
}
