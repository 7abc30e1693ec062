package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.Standing;
import kz.enrollment.application.EventView;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.WishStanding;
import kz.enrollment.application.domain.ApplicationEvent;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.EnrollmentApplication.Submission;
import kz.enrollment.application.domain.FiledWish;
import kz.enrollment.application.domain.Filing;
import kz.enrollment.application.domain.PreparedFiling;
import kz.enrollment.application.domain.PreparedFiling.Wish;
import kz.enrollment.application.domain.QueuePlace;
import kz.enrollment.application.domain.RegistrationNumber;
import kz.enrollment.application.internal.ApplicationPortrait.Around;
import kz.enrollment.campaign.WorkingDays;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.WorkingCalendar;

/**
 * Files a prepared application. What can be done without its number comes first; then the streams are locked, and what
 * follows is written in one go without asking the database anything (quality.md P2).
 */
@Dependent
public class FilingDesk {

    private static final String UNIQUE_VIOLATION = "one_active_application_a_child";

    @PersistenceContext
    private EntityManager entities;

    private final WishSearch search;
    private final WorkingDays workingDays;
    private final ChildTurn turn;
    private final FilingFollowUp followUp;
    private final RegistrationNumbers numbers;

    @Inject
    public FilingDesk(
            WishSearch search,
            WorkingDays workingDays,
            ChildTurn turn,
            FilingFollowUp followUp,
            RegistrationNumbers numbers) {
        this.search = search;
        this.workingDays = workingDays;
        this.turn = turn;
        this.followUp = followUp;
        this.numbers = numbers;
    }

    /**
     * Tries the wishes in their order; the application belongs to the one that holds a place, else to the first.
     *
     * @throws BusinessRuleViolation {@code child.has_application}, {@code child.has_slip}, of a stated child {@code
     *     stated.one_at_a_time}, {@code stated.child_refused}
     */
    ReceiptView file(PreparedFiling prepared) {
        Optional<EnrollmentApplication> former = turn.take(prepared);
        RegistrationNumber number = numbers.draw(
                prepared.campaign(),
                prepared.wishes().stream().map(Wish::stream).toList());
        WorkingCalendar calendar = begin(prepared);
        former.ifPresent(stated -> turn.putAside(stated, prepared));
        WishSearch.Tried tried = search.places(prepared);
        return store(tried.filing(), tried.standings(), new Ready(number, calendar));
    }

    /**
     * Files on places in the queue that were drawn before, in the order of the wishes; whether the child may have an
     * application is the caller's to ask.
     *
     * @param drawn asked last, since it locks the stream
     */
    ReceiptView file(PreparedFiling prepared, Supplier<List<Standing>> drawn, RegistrationNumber number) {
        Ready ready = new Ready(number, begin(prepared));
        return store(prepared, drawn.get(), ready);
    }

    /** What was asked of the database before the streams were locked. */
    private record Ready(RegistrationNumber number, WorkingCalendar calendar) {}

    private WorkingCalendar begin(PreparedFiling prepared) {
        WorkingCalendar calendar = workingDays.calendar();
        followUp.begin(prepared);
        entities.flush();
        return calendar;
    }

    private ReceiptView store(PreparedFiling prepared, List<Standing> tried, Ready ready) {
        int own = indexOfPlace(tried);
        Wish wish = prepared.wishes().get(own);
        Standing standing = tried.get(own);
        Submission submission = new Submission(
                ready.number(),
                new Filing(standing.at(), ready.calendar()),
                new QueuePlace(standing, wish.categorySource()));
        EnrollmentApplication application = new EnrollmentApplication(prepared, wish.stream(), submission);
        application.listed(tried.stream().anyMatch(got -> got.state() == ClaimState.WAITING));
        entities.persist(application);
        List<WishStanding> wishes = storeWishes(prepared, tried);
        entities.persist(new ApplicationEvent(application.id(), standing.at(), "SUBMITTED"));
        followUp.filed(
                application, ApplicationPortrait.view(application, around(prepared, wish.stream(), standing, wishes)));
        flush();
        return ApplicationPortrait.receipt(application, wishes);
    }

    private static int indexOfPlace(List<Standing> tried) {
        for (int index = 0; index < tried.size(); index++) {
            if (tried.get(index).held()) {
                return index;
            }
        }
        return 0;
    }

    private List<WishStanding> storeWishes(PreparedFiling prepared, List<Standing> tried) {
        List<WishStanding> wishes = new ArrayList<>();
        for (Standing standing : tried) {
            FiledWish wish = new FiledWish(prepared.id(), wishes.size() + 1, standing);
            entities.persist(wish);
            StreamView stream = prepared.wishes().get(wishes.size()).stream();
            wishes.add(ApplicationPortrait.fresh(wish, stream, standing));
        }
        return wishes;
    }

    private static Around around(
            PreparedFiling prepared, StreamView stream, Standing standing, List<WishStanding> wishes) {
        return new Around(
                prepared.campaign(),
                stream,
                prepared.documents(),
                List.of(new EventView(standing.at(), "SUBMITTED")),
                wishes,
                null,
                null);
    }

    /** Two parents of one child at the same moment: the database lets one of them in, the other is told. */
    private void flush() {
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains(UNIQUE_VIOLATION)) {
                throw new BusinessRuleViolation("child.has_application").at("child");
            }
            throw refused;
        }
    }
}
