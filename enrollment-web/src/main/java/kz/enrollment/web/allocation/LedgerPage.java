package kz.enrollment.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kz.enrollment.allocation.LedgerStream;
import kz.enrollment.allocation.PublicLedger;
import kz.enrollment.shared.Page;

/** The places of all streams, for anybody. */
@Named
@RequestScoped
public class LedgerPage {

    private static final int ROWS = 25;

    private final PublicLedger ledger;
    private final HttpServletRequest request;

    private List<LedgerStream> all;
    private Page<LedgerStream> found;

    protected LedgerPage() {
        this(null, null);
    }

    @Inject
    public LedgerPage(PublicLedger ledger, HttpServletRequest request) {
        this.ledger = ledger;
        this.request = request;
    }

    /** The streams of this page of the search. */
    public Page<LedgerStream> getFound() {
        if (found == null) {
            found = cut(
                    all().stream().filter(stream -> matches(stream, getText())).toList());
        }
        return found;
    }

    private Page<LedgerStream> cut(List<LedgerStream> list) {
        int offset = Math.min(Numbers.of(request, "offset"), list.size());
        return new Page<>(list.subList(offset, Math.min(offset + ROWS, list.size())), list.size(), offset, ROWS);
    }

    /** Whether there is a campaign at all. */
    public boolean isAny() {
        return !all().isEmpty();
    }

    public String getText() {
        String text = request.getParameter("text");
        return text == null ? "" : text.strip();
    }

    /** Address of this search up to the number of the first row. */
    public String getAddress() {
        return "/ledger?text=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8) + "&offset=";
    }

    /** A number means the school of this number, anything else a part of a name in either language. */
    static boolean matches(LedgerStream stream, String text) {
        if (text.matches("(№\\s*)?[0-9]{1,6}")) {
            return stream.schoolNumber() == Integer.parseInt(text.replaceAll("[^0-9]", ""));
        }
        return contains(stream.schoolKk(), text) || contains(stream.schoolRu(), text);
    }

    private static boolean contains(String name, String text) {
        return name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private List<LedgerStream> all() {
        if (all == null) {
            all = ledger.streams();
        }
        return all;
    }
}
