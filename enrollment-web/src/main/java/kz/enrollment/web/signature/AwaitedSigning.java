package kz.enrollment.web.signature;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningTicket;

/**
 * A signing that a page of this session asked for. Only this session goes on with it, whatever others know of it: the QR
 * code shows its identifier and its secret to whoever sees it. Pages and forms name the identifier only.
 *
 * @param means the only page that goes on with it is one of this means
 * @param page address of the page that waits, with everything it needs; empty when the form itself brings the signature
 */
public record AwaitedSigning(UUID id, String secret, SigningMeans means, String page) implements Serializable {

    private static final String ATTRIBUTE = AwaitedSigning.class.getName();

    /** Pages that wait in tabs of one browser, with the tries of each; what is older has been left. */
    private static final int MOST = 16;

    /** One at a time: tabs that open together must not forget each other's. */
    static synchronized void begin(HttpServletRequest request, SigningTicket ticket, SigningMeans means, String page) {
        List<AwaitedSigning> all = new ArrayList<>(all(request));
        all.add(new AwaitedSigning(ticket.id(), ticket.secret(), means, page));
        while (all.size() > MOST) {
            all.remove(0);
        }
        request.getSession().setAttribute(ATTRIBUTE, all);
    }

    /** The one with an identifier, as an address or form of a page of this means names it. */
    static Optional<AwaitedSigning> of(HttpServletRequest request, String id, SigningMeans means) {
        return all(request).stream()
                .filter(one -> one.means() == means && one.id().toString().equals(id))
                .findFirst();
    }

    private static List<AwaitedSigning> all(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(ATTRIBUTE);
        return kept instanceof List<?> list
                ? list.stream()
                        .flatMap(one -> one instanceof AwaitedSigning awaited ? Stream.of(awaited) : Stream.empty())
                        .toList()
                : List.of();
    }

    @Override
    public String toString() {
        return "AwaitedSigning[" + id + ']';
    }
}
