package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.shared.Page;
import kz.enrollment.verification.OfficerDesk;
import kz.enrollment.verification.QueueFilter;
import kz.enrollment.verification.QueueRow;
import kz.enrollment.web.frame.ListStart;
import kz.enrollment.web.frame.Typed;

/** The queue of the officer's own school, the most pressing first. */
@Named
@RequestScoped
public class QueuePage {

    private static final int ROWS = 25;

    @Inject
    private OfficerDesk desk;

    @Inject
    private HttpServletRequest request;

    private Page<QueueRow> page;
    private Map<QueueFilter, Long> counts;

    /** A tab with the number of applications behind it. */
    public record Tab(QueueFilter filter, long total, boolean current) {}

    /** A line of the queue; {@code left} is null once the application is decided or withdrawn. */
    public record Line(QueueRow row, RemainingTime left) {}

    public List<Tab> getTabs() {
        return Arrays.stream(QueueFilter.values())
                .map(filter -> new Tab(filter, total(filter), filter == getFilter()))
                .toList();
    }

    public List<Line> getLines() {
        return getPage().rows().stream().map(QueuePage::line).toList();
    }

    public Page<QueueRow> getPage() {
        if (page == null) {
            page = desk.queue(getFilter(), ListStart.of(request), ROWS);
        }
        return page;
    }

    /** What the address asks for; anything else is the work to be done. */
    public QueueFilter getFilter() {
        return Typed.choice(QueueFilter.class, request.getParameter("show")).orElse(QueueFilter.TO_DECIDE);
    }

    private long total(QueueFilter filter) {
        if (counts == null) {
            counts = desk.counts();
        }
        return counts.getOrDefault(filter, 0L);
    }

    private static Line line(QueueRow row) {
        boolean open = row.status() == ApplicationStatus.SUBMITTED;
        return new Line(row, open ? RemainingTime.of(row.workingTimeLeft()) : null);
    }
}
