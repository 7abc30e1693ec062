package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import kz.enrollment.allocation.PlaceServed;
import kz.enrollment.notification.Outbox;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;

/**
 * A place came from a list. The parent is told in the transaction that freed it; what follows for the application is done
 * after its commit, since here a stream is locked and nothing else may be.
 */
@Dependent
public class PlaceObserver {

    @PersistenceContext
    private EntityManager entities;

    private final Outbox outbox;
    private final ServedDesk served;

    @Inject
    public PlaceObserver(Outbox outbox, ServedDesk served) {
        this.outbox = outbox;
        this.served = served;
    }

    /**
     * A number without an application yet is a statement on paper: no phone is known to write to, and the school's page of
     * open slips shows how each stands now.
     */
    void served(@Observes PlaceServed event) {
        entities.createQuery("""
                        select a.id, a.number, a.content.phone, a.content.language, a.content.applicant.iin
                        from FiledWish w, EnrollmentApplication a
                        where w.reference = :reference and a.id = w.applicationId
                        """, Object[].class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("reference", event.reference())
                .getResultStream()
                .findFirst()
                .ifPresent(this::tell);
    }

    private void tell(Object[] application) {
        outbox.notice(
                new Iin((String) application[4]),
                new PhoneNumber((String) application[2]),
                Language.of((String) application[3]),
                "application.served",
                application[1]);
        served.note((UUID) application[0]);
    }
}
