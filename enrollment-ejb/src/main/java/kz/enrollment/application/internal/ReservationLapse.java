package kz.enrollment.application.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.shared.TimerGuard;

/**
 * Lets reservations of the zero class lapse that nobody claimed in time (allocation.md). Every node looks every minute and
 * what is overdue is found after any downtime; each lapse is a short transaction of its own, so that a stream is never
 * locked for long.
 */
@Singleton
@DependsOn("Migrations")
public class ReservationLapse {

    private static final Logger LOG = Logger.getLogger(ReservationLapse.class.getName());

    private final TimerGuard guard = new TimerGuard(ReservationLapse.class, "reservations");
    private final ReservationTerms terms;

    protected ReservationLapse() {
        this(null);
    }

    @Inject
    public ReservationLapse(ReservationTerms terms) {
        this.terms = terms;
    }

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "37", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void lapse() {
        guard.attempt(this::lapseAll);
    }

    private void lapseAll() {
        for (UUID pupil : terms.overdue()) {
            try {
                terms.lapse(pupil);
            } catch (RuntimeException failure) {
                // The next minute tries again; one failure must not keep the others.
                LOG.log(Level.WARNING, "Reservation {0} did not lapse: {1}", new Object[] {
                    pupil, failure.getClass().getName()
                });
            }
        }
    }
}
