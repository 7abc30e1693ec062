package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.CaseReturned;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.FiledWish;
import kz.enrollment.application.domain.PlaceOffer;
import kz.enrollment.campaign.WorkingDays;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** Gives a served place to the application at once, or offers it. */
@Dependent
public class ServedPlaces {

    @PersistenceContext
    private EntityManager entities;

    private final CaseNotes notes;
    private final ServedContext context;
    private final Event<CaseReturned> returned;

    @Inject
    public ServedPlaces(CaseNotes notes, ServedContext context, Event<CaseReturned> returned) {
        this.notes = notes;
        this.context = context;
        this.returned = returned;
    }

    /** The application belongs to the wish now; the school answers (again) within the term. */
    void take(EnrollmentApplication application, FiledWish wish, Instant now) {
        boolean refused = application.status() == ApplicationStatus.REFUSED;
        boolean moves = !application.streamId().equals(wish.streamId());
        application.take(
                wish,
                context.schools.stream(wish.streamId()),
                context.workingDays.calendar().due(now));
        if (moves) {
            notes.note(application, now, "MOVED");
        }
        if (refused) {
            notes.note(application, now, "REOPENED");
        }
        if (refused || moves) {
            returned.fire(new CaseReturned(application.id(), moves));
        }
    }

    /** The parent took the offered place; the school has its whole term from now. */
    void accept(EnrollmentApplication application, FiledWish wish, Instant now) {
        notes.note(application, now, "OFFER_ACCEPTED");
        take(application, wish, now);
        application.answerUntil(context.workingDays.calendar().due(now));
    }

    PlaceOffer offer(EnrollmentApplication application, FiledWish wish, int workingDays, Instant now) {
        PlaceOffer offer =
                new PlaceOffer(wish, now, context.workingDays.calendar().due(now, workingDays));
        entities.persist(offer);
        notes.note(application, now, "OFFERED");
        notes.tell(application, "application.offered", offer.expiresAt());
        context.tasks.enqueueAt(Lane.ALLOCATION, SettlePlaces.KIND, application.id(), offer.expiresAt());
        return offer;
    }

    /** Calendar, streams and the work at the end of an offer. */
    @Dependent
    public static class ServedContext {

        private final WorkingDays workingDays;
        private final SchoolRegister schools;
        private final Tasks tasks;

        @Inject
        public ServedContext(WorkingDays workingDays, SchoolRegister schools, Tasks tasks) {
            this.workingDays = workingDays;
            this.schools = schools;
            this.tasks = tasks;
        }
    }
}
