package kz.enrollment.verification.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.enrollment.shared.TimerGuard;

/** When answers of social protection are forgotten. */
@Singleton
@DependsOn("Migrations")
public class SupportRetention {

    private final TimerGuard guard = new TimerGuard(SupportRetention.class, "old answers of social protection");
    private final SupportFile file;

    protected SupportRetention() {
        this(null);
    }

    @Inject
    public SupportRetention(SupportFile file) {
        this.file = file;
    }

    @PermitAll
    @Schedule(hour = "3", minute = "47", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forget() {
        guard.attempt(file::forget);
    }
}
