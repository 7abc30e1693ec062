package kz.enrollment.web.signature;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.enrollment.signature.SigningTicket;

/**
 * A signing that a page of this session waits for. The secret stays in the session: an identifier from an address opens
 * nothing by itself.
 *
 * @param page address of the page that waits, with everything it needs
 */
public record AwaitedSigning(UUID id, String secret, String page) implements Serializable {

    private static final String ATTRIBUTE = AwaitedSigning.class.getName();

    /** Pages that wait in tabs of one browser; what is older has been left. */
    private static final int MOST = 4;

    static AwaitedSigning begin(HttpServletRequest request, SigningTicket ticket, String page) {
        AwaitedSigning awaited = new AwaitedSigning(ticket.id(), ticket.secret(), page);
        List<AwaitedSigning> all = new ArrayList<>(all(request));
        all.add(awaited);
        while (all.size() > MOST) {
            all.remove(0);
        }
        request.getSession().setAttribute(ATTRIBUTE, new ArrayList<>(all));
        return awaited;
    }

    /** The one with an identifier, as an address or form names it. */
    static Optional<AwaitedSigning> of(HttpServletRequest request, String id) {
        return all(request).stream()
                .filter(one -> one.id().toString().equals(id))
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
