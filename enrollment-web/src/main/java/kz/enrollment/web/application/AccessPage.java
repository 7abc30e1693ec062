package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.enrollment.application.AccessEntry;
import kz.enrollment.application.AccessHistory;
import kz.enrollment.application.StateReadings;
import kz.enrollment.person.ChildView;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;
import kz.enrollment.web.frame.ListStart;
import kz.enrollment.web.frame.Words;

/** Who had access to the family's data: in this system, and as the state's own log tells. */
@Named
@RequestScoped
public class AccessPage {

    private static final int ROWS = 25;
    private static final int DAYS = 90;

    private final AccessHistory history;
    private final FamilyNames family;
    private final Words words;
    private final HttpServletRequest request;
    private final Clock clock;

    private Page<AccessEntry> page;
    private StateReadings state;

    protected AccessPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public AccessPage(AccessHistory history, FamilyNames family, Words words, HttpServletRequest request, Clock clock) {
        this.history = history;
        this.family = family;
        this.words = words;
        this.request = request;
        this.clock = clock;
    }

    public Page<AccessEntry> getPage() {
        if (page == null) {
            page = history.here(!isAll(), ListStart.of(request), ROWS);
        }
        return page;
    }

    /** Whether the parent's own acts are shown too. */
    public boolean isAll() {
        return "all".equals(request.getParameter("show"));
    }

    /** Acts that have no words of their own are told in general. */
    public String act(AccessEntry entry) {
        String own = "access.act." + entry.action();
        return words.text(words.has(own) ? own : "access.act.OTHER");
    }

    /** Whose readings in the state's registers are asked for; -1 when nobody's are: the log is slow, so only on demand. */
    public int getChosen() {
        String of = request.getParameter("state");
        return of != null && of.matches("[0-9]{1,2}") ? Integer.parseInt(of) : -1;
    }

    public LocalDate getFrom() {
        return today().minusDays(DAYS);
    }

    public LocalDate getTo() {
        return today();
    }

    /** The address names people by their place in the family: no number of a person belongs into an address. */
    public StateReadings getState() {
        if (state == null) {
            List<Iin> people = new ArrayList<>(List.of(family.getOwn()));
            family.getChildren().stream().map(ChildView::iin).forEach(people::add);
            if (getChosen() >= people.size()) {
                throw new NotFound();
            }
            state = history.ofState(people.get(getChosen()), getFrom(), getTo());
        }
        return state;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.ALMATY);
    }
}
