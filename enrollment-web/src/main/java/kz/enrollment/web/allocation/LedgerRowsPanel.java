package kz.enrollment.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.enrollment.allocation.LedgerLine;
import kz.enrollment.allocation.PublicLedger;
import kz.enrollment.shared.Page;

/** The rows of a stream's ledger, newest first, and the one whose number stands on somebody's receipt. */
@Named
@RequestScoped
public class LedgerRowsPanel {

    private static final int ROWS = 25;
    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    private final PublicLedger ledger;
    private final StreamLedgerPage page;
    private final HttpServletRequest request;

    private Page<LedgerLine> rows;
    private List<LedgerLine> wanted;

    protected LedgerRowsPanel() {
        this(null, null, null);
    }

    @Inject
    public LedgerRowsPanel(PublicLedger ledger, StreamLedgerPage page, HttpServletRequest request) {
        this.ledger = ledger;
        this.page = page;
        this.request = request;
    }

    public Page<LedgerLine> getRows() {
        if (rows == null) {
            int offset = offset();
            long newest = page.getStream().rows() - offset;
            long before = Math.max(0, newest - ROWS);
            List<LedgerLine> shown = newest <= 0
                    ? new ArrayList<>()
                    : new ArrayList<>(ledger.rows(page.getStream().id(), before, (int) (newest - before)));
            Collections.reverse(shown);
            rows = new Page<>(shown, page.getStream().rows(), offset, ROWS);
        }
        return rows;
    }

    /** Address of this ledger up to the number of the first row. */
    public String getAddress() {
        return "/ledger/stream?id=" + page.getStream().id() + "&offset=";
    }

    /** The number asked for, as it was typed. */
    public String getNumber() {
        String number = request.getParameter("row");
        return number == null ? "" : number.strip();
    }

    public boolean isUnknown() {
        return !getNumber().isEmpty() && getRow() == null;
    }

    /** The row asked for; null when none was or there is none. */
    public LedgerLine getRow() {
        return wanted().isEmpty() ? null : wanted().get(wanted().size() - 1);
    }

    /** The hash the row's own was made with. */
    public String getHashBefore() {
        return wanted().size() < 2 ? BEFORE_THE_FIRST : wanted().get(0).hash();
    }

    public boolean isMarked(long number) {
        return getRow() != null && getRow().number() == number;
    }

    /** The row asked for and, but for the first, the one before it. */
    private List<LedgerLine> wanted() {
        if (wanted == null) {
            int number = number();
            boolean there = number > 0;
            wanted = there
                    ? ledger.rows(page.getStream().id(), Math.max(0, number - 2), Math.min(2, number))
                    : List.of();
        }
        return wanted;
    }

    private int offset() {
        int number = number();
        return number > 0 ? (int) ((page.getStream().rows() - number) / ROWS * ROWS) : Numbers.of(request, "offset");
    }

    /** The number asked for when the ledger has such a row, else 0. */
    private int number() {
        int number = Numbers.of(request, "row");
        return number <= page.getStream().rows() ? number : 0;
    }
}
