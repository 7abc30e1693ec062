package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.enrollment.shared.Page;
import kz.enrollment.verification.CheckView;
import kz.enrollment.verification.DeskRow;
import kz.enrollment.verification.HandDesk;
import kz.enrollment.web.frame.ListStart;

/** Cases of the own school with checks that no system can settle, what is missing in each and what may be done. */
@Named
@RequestScoped
public class HandDeskPage {

    private static final int ROWS = 25;

    @Inject
    private HandDesk desk;

    @Inject
    private HttpServletRequest request;

    private Page<DeskRow> page;
    private Long total;

    /** A case with the working time that is left for it. */
    public record Line(DeskRow row, RemainingTime left) {}

    public Page<DeskRow> getPage() {
        if (page == null) {
            page = desk.page(ListStart.of(request), ROWS);
        }
        return page;
    }

    public List<Line> getLines() {
        return getPage().rows().stream()
                .map(row -> new Line(row, RemainingTime.of(row.workingTimeLeft())))
                .toList();
    }

    /** For the tab beside the queue. */
    public long getTotal() {
        if (total == null) {
            total = desk.count();
        }
        return total;
    }

    /** Key of the words for what an officer may do about a check. */
    public String advice(CheckView check) {
        String evidence = check.evidence();
        if (evidence.startsWith("system.")) {
            return "desk.do.silent";
        }
        if (evidence.equals("signature.revoked")) {
            return "desk.do.revoked";
        }
        return evidence.startsWith("consent.") ? "desk.do.consent" : "desk.do.look";
    }
}
