package kz.enrollment.signature.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.enrollment.shared.TimerGuard;

/** When old signings are forgotten. */
@Singleton
@DependsOn("Migrations")
public class SigningRetention {

    private final TimerGuard guard = new TimerGuard(SigningRetention.class, "old signings");
    private final OldSignings oldSignings;

    protected SigningRetention() {
        this(null);
    }

    @Inject
    public SigningRetention(OldSignings oldSignings) {
        this.oldSignings = oldSignings;
    }

    @PermitAll
    @Schedule(hour = "*", minute = "23", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forget() {
        guard.attempt(oldSignings::forget);
    }
}
